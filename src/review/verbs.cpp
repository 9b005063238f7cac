#include "review/verbs.h"

#include <algorithm>
#include <iterator>

namespace shortlist {
namespace {

// Plain verbs and those of the trade, gathered one by one; grammars of English print the irregular ones as a table, and
// every guide to resumes has its list of verbs that say what somebody did. A regular verb is here so that its present
// can be told from a noun; a past in -ed is known without.
constexpr IrregularVerb irregular[] = {
    {"arise", "arose", "arisen"},
    {"awake", "awoke", "awoken"},
    {"beat", "beat", "beaten"},
    {"become", "became", "become"},
    {"begin", "began", "begun"},
    {"bend", "bent", "bent"},
    {"bet", "bet", "bet"},
    {"bid", "bid", "bid"},
    {"bind", "bound", "bound"},
    {"bleed", "bled", "bled"},
    {"break", "broke", "broken"},
    {"bring", "brought", "brought"},
    {"broadcast", "broadcast", "broadcast"},
    {"build", "built", "built"},
    {"buy", "bought", "bought"},
    {"cast", "cast", "cast"},
    {"catch", "caught", "caught"},
    {"choose", "chose", "chosen"},
    {"come", "came", "come"},
    {"cost", "cost", "cost"},
    {"cut", "cut", "cut"},
    {"deal", "dealt", "dealt"},
    {"dig", "dug", "dug"},
    {"do", "did", "done"},
    {"draw", "drew", "drawn"},
    {"drive", "drove", "driven"},
    {"feed", "fed", "fed"},
    {"feel", "felt", "felt"},
    {"fight", "fought", "fought"},
    {"find", "found", "found"},
    {"fly", "flew", "flown"},
    {"forecast", "forecast", "forecast"},
    {"foresee", "foresaw", "foreseen"},
    {"freeze", "froze", "frozen"},
    {"get", "got", "got"},
    {"give", "gave", "given"},
    {"go", "went", "gone"},
    {"grind", "ground", "ground"},
    {"grow", "grew", "grown"},
    {"hang", "hung", "hung"},
    {"have", "had", "had"},
    {"hear", "heard", "heard"},
    {"hide", "hid", "hidden"},
    {"hit", "hit", "hit"},
    {"hold", "held", "held"},
    {"input", "input", "input"},
    {"keep", "kept", "kept"},
    {"know", "knew", "known"},
    {"lay", "laid", "laid"},
    {"lead", "led", "led"},
    {"leave", "left", "left"},
    {"lend", "lent", "lent"},
    {"let", "let", "let"},
    {"lose", "lost", "lost"},
    {"make", "made", "made"},
    {"mean", "meant", "meant"},
    {"meet", "met", "met"},
    {"offset", "offset", "offset"},
    {"outgrow", "outgrew", "outgrown"},
    {"output", "output", "output"},
    {"outrun", "outran", "outrun"},
    {"outsell", "outsold", "outsold"},
    {"overcome", "overcame", "overcome"},
    {"overhear", "overheard", "overheard"},
    {"oversee", "oversaw", "overseen"},
    {"overtake", "overtook", "overtaken"},
    {"overthrow", "overthrew", "overthrown"},
    {"overwrite", "overwrote", "overwritten"},
    {"pay", "paid", "paid"},
    {"prove", "proved", "proven"},
    {"put", "put", "put"},
    {"quit", "quit", "quit"},
    {"read", "read", "read"},
    {"rebind", "rebound", "rebound"},
    {"rebuild", "rebuilt", "rebuilt"},
    {"redo", "redid", "redone"},
    {"redraw", "redrew", "redrawn"},
    {"rerun", "reran", "rerun"},
    {"resell", "resold", "resold"},
    {"reset", "reset", "reset"},
    {"rethink", "rethought", "rethought"},
    {"rewrite", "rewrote", "rewritten"},
    {"rid", "rid", "rid"},
    {"ride", "rode", "ridden"},
    {"rise", "rose", "risen"},
    {"run", "ran", "run"},
    {"say", "said", "said"},
    {"see", "saw", "seen"},
    {"seek", "sought", "sought"},
    {"sell", "sold", "sold"},
    {"send", "sent", "sent"},
    {"set", "set", "set"},
    {"shed", "shed", "shed"},
    {"shoot", "shot", "shot"},
    {"show", "showed", "shown"},
    {"shrink", "shrank", "shrunk"},
    {"shut", "shut", "shut"},
    {"sit", "sat", "sat"},
    {"speak", "spoke", "spoken"},
    {"speed", "sped", "sped"},
    {"spend", "spent", "spent"},
    {"spin", "spun", "spun"},
    {"split", "split", "split"},
    {"spread", "spread", "spread"},
    {"spring", "sprang", "sprung"},
    {"stand", "stood", "stood"},
    {"steal", "stole", "stolen"},
    {"stick", "stuck", "stuck"},
    {"strike", "struck", "struck"},
    {"strive", "strove", "striven"},
    {"sublet", "sublet", "sublet"},
    {"sweep", "swept", "swept"},
    {"swim", "swam", "swum"},
    {"swing", "swung", "swung"},
    {"take", "took", "taken"},
    {"teach", "taught", "taught"},
    {"tear", "tore", "torn"},
    {"tell", "told", "told"},
    {"think", "thought", "thought"},
    {"throw", "threw", "thrown"},
    {"undergo", "underwent", "undergone"},
    {"understand", "understood", "understood"},
    {"undertake", "undertook", "undertaken"},
    {"undo", "undid", "undone"},
    {"uphold", "upheld", "upheld"},
    {"upset", "upset", "upset"},
    {"wake", "woke", "woken"},
    {"wear", "wore", "worn"},
    {"win", "won", "won"},
    {"wind", "wound", "wound"},
    {"withdraw", "withdrew", "withdrawn"},
    {"withhold", "withheld", "withheld"},
    {"withstand", "withstood", "withstood"},
    {"write", "wrote", "written"},
};

// Regular verbs that are no everyday nouns.
constexpr std::string_view regular[] = {
    "abolish",      "accelerate",   "accept",       "accompany",    "accomplish",    "accumulate",   "achieve",
    "acquire",      "activate",     "adapt",        "add",          "adjust",        "administer",   "adopt",
    "advise",       "advocate",     "aggregate",    "agree",        "align",         "allocate",     "allow",
    "amend",        "analyse",      "analyze",      "annotate",     "anticipate",    "apply",        "appoint",
    "appraise",     "approve",      "arbitrate",    "architect",    "arrange",       "articulate",   "assemble",
    "assess",       "assign",       "assist",       "assure",       "attain",        "attend",       "attract",
    "authenticate", "authorise",    "authorize",    "automate",     "avoid",         "beautify",     "bolster",
    "bootstrap",    "broaden",      "calculate",    "calibrate",    "categorise",    "categorize",   "centralise",
    "centralize",   "characterise", "characterize", "choreograph",  "clarify",       "classify",     "clear",
    "co-author",    "co-develop",   "co-found",     "co-lead",      "collaborate",   "combine",      "communicate",
    "compare",      "compile",      "complete",     "compose",      "compress",      "conceive",     "condense",
    "conduct",      "configure",    "consolidate",  "construct",    "consult",       "containerise", "containerize",
    "contribute",   "convert",      "convince",     "coordinate",   "correct",       "correlate",    "create",
    "cultivate",    "customise",    "customize",    "debug",        "decentralise",  "decentralize", "decide",
    "decommission", "decompose",    "decouple",     "deduplicate",  "define",        "delegate",     "delete",
    "deliver",      "demonstrate",  "deploy",       "deprecate",    "derive",        "describe",     "detect",
    "determine",    "develop",      "devise",       "diagnose",     "differentiate", "diminish",     "discover",
    "disseminate",  "diversify",    "earn",         "educate",      "elaborate",     "elevate",      "eliminate",
    "embed",        "embrace",      "empower",      "enable",       "encapsulate",   "encourage",    "encrypt",
    "enforce",      "engage",       "enhance",      "enlarge",      "enlist",        "ensure",       "equip",
    "establish",    "evaluate",     "evangelise",   "evangelize",   "examine",       "exceed",       "execute",
    "expand",       "expedite",     "explain",      "explore",      "expose",        "extend",       "facilitate",
    "finalise",     "finalize",     "formalise",    "formalize",    "formulate",     "foster",       "fulfil",
    "fulfill",      "gather",       "generate",     "govern",       "halve",         "harden",       "harmonise",
    "harmonize",    "hire",         "identify",     "illustrate",   "implement",     "improve",      "improvise",
    "incorporate",  "inform",       "initiate",     "innovate",     "inspect",       "inspire",      "instil",
    "institute",    "instruct",     "integrate",    "intensify",    "introduce",     "invent",       "investigate",
    "invite",       "isolate",      "iterate",      "justify",      "learn",         "lessen",       "liaise",
    "localise",     "localize",     "maintain",     "manage",       "maximise",      "maximize",     "mediate",
    "migrate",      "minimise",     "minimize",     "mitigate",     "mobilise",      "mobilize",     "moderate",
    "modernise",    "modernize",    "modify",       "motivate",     "navigate",      "negotiate",    "normalise",
    "normalize",    "notify",       "nurture",      "observe",      "obtain",        "onboard",      "operate",
    "optimise",     "optimize",     "orchestrate",  "organise",     "organize",      "parallelise",  "parallelize",
    "participate",  "perform",      "persuade",     "populate",     "prepare",       "preserve",     "prevent",
    "prioritise",   "prioritize",   "procure",      "promote",      "propose",       "protect",      "provide",
    "quadruple",    "qualify",      "quantify",     "re-architect", "re-engineer",   "re-platform",  "re-write",
    "reach",        "realise",      "realize",      "rearchitect",  "recognise",     "recognize",    "recommend",
    "reconcile",    "reconstruct",  "recover",      "recruit",      "redirect",      "reduce",       "reengineer",
    "refactor",     "refine",       "regulate",     "rehearse",     "reinforce",     "relocate",     "remove",
    "render",       "renegotiate",  "renew",        "reorganise",   "reorganize",    "replace",      "replatform",
    "replicate",    "represent",    "resolve",      "respond",      "restore",       "restructure",  "retain",
    "retire",       "retrieve",     "revise",       "revitalise",   "revitalize",    "safeguard",    "select",
    "separate",     "serve",        "settle",       "sharpen",      "shorten",       "simplify",     "simulate",
    "smooth",       "solicit",      "solve",        "spearhead",    "specify",       "stabilise",    "stabilize",
    "standardise",  "standardize",  "steer",        "streamline",   "strengthen",    "submit",       "succeed",
    "suggest",      "summarise",    "summarize",    "supervise",    "surpass",       "sustain",      "synchronise",
    "synchronize",  "synthesise",   "synthesize",   "systematise",  "systematize",   "tailor",       "terminate",
    "tighten",      "translate",    "transmit",     "troubleshoot", "uncover",       "unify",        "unite",
    "utilise",      "utilize",      "validate",     "verify",       "visualise",     "visualize",    "widen",
};

// Verbs, regular or not, that as often are nouns: "design of", "test automation".
constexpr std::string_view nouns_too[] = {
    "address",   "answer",     "appeal",    "approach",  "archive",    "audit",     "author",     "award",
    "balance",   "batch",      "benchmark", "bill",      "block",      "boost",     "bridge",     "broadcast",
    "budget",    "build",      "buy",       "cache",     "call",       "campaign",  "capture",    "cast",
    "catch",     "cause",      "chair",     "challenge", "champion",   "change",    "chart",      "check",
    "claim",     "clean",      "close",     "coach",     "code",       "collect",   "commission", "compound",
    "compute",   "contact",    "contract",  "contrast",  "control",    "cost",      "counsel",    "cover",
    "craft",     "cross",      "cut",       "cycle",     "deal",       "debate",    "decrease",   "delay",
    "demand",    "deposit",    "design",    "direct",    "dispatch",   "display",   "distribute", "document",
    "double",    "draft",      "draw",      "drill",     "drive",      "dump",      "employ",     "end",
    "engineer",  "estimate",   "exchange",  "exercise",  "experiment", "export",    "express",    "extract",
    "feature",   "feed",       "file",      "filter",    "find",       "finish",    "fix",        "flag",
    "focus",     "forecast",   "form",      "free",      "fund",       "gain",      "gauge",      "grade",
    "grant",     "group",      "guard",     "guide",     "handle",     "head",      "help",       "hit",
    "hold",      "host",       "house",     "import",    "increase",   "index",     "influence",  "input",
    "install",   "instrument", "interview", "issue",     "join",       "judge",     "jump",       "label",
    "launch",    "layer",      "lead",      "leave",     "lend",       "leverage",  "limit",      "link",
    "list",      "load",       "log",       "look",      "lower",      "map",       "mark",       "market",
    "master",    "match",      "measure",   "meet",      "mentor",     "merge",     "model",      "monitor",
    "move",      "note",       "offer",     "open",      "order",      "output",    "overhaul",   "own",
    "pack",      "package",    "pair",      "parse",     "partition",  "partner",   "patch",      "pilot",
    "pioneer",   "pitch",      "pivot",     "place",     "plan",       "plot",      "pool",       "port",
    "position",  "post",       "present",   "price",     "probe",      "process",   "produce",    "profile",
    "program",   "programme",  "progress",  "project",   "prompt",     "prototype", "provision",  "publish",
    "pull",      "purchase",   "push",      "query",     "quote",      "raise",     "rank",       "rate",
    "read",      "rebuild",    "recall",    "record",    "redesign",   "reform",    "release",    "remedy",
    "remodel",   "repair",     "replay",    "report",    "request",    "rescue",    "research",   "reset",
    "restart",   "result",     "retrofit",  "return",    "reuse",      "revamp",    "reverse",    "revert",
    "review",    "reward",     "rework",    "rise",      "roll",       "rotate",    "round",      "route",
    "run",       "sample",     "save",      "scale",     "schedule",   "scope",     "score",      "screen",
    "script",    "search",     "secure",    "segment",   "set",        "shape",     "shard",      "share",
    "shift",     "ship",       "show",      "signal",    "slash",      "sort",      "source",     "span",
    "speed",     "spend",      "spin",      "split",     "sponsor",    "spread",    "staff",      "stage",
    "stand",     "start",      "state",     "stop",      "store",      "stream",    "stress",     "strike",
    "structure", "study",      "supply",    "support",   "surface",    "survey",    "swap",       "sweep",
    "switch",    "table",      "tackle",    "tag",       "target",     "task",      "tear",       "test",
    "thread",    "throw",      "touch",     "trace",     "track",      "trade",     "train",      "transfer",
    "transform", "transition", "transport", "treat",     "triage",     "trim",      "triple",     "tune",
    "turn",      "update",     "upgrade",   "uplift",    "use",        "value",     "view",       "visit",
    "volunteer", "wake",       "watch",     "win",       "wind",       "wire",      "work",       "wrap",
};

// In -ed, and no past.
constexpr std::string_view no_past[] = {
    "aged",    "ahead",   "allied",  "bed",        "biped",   "bleed",   "breed",    "creed",   "crossbred", "deed",
    "embed",   "exceed",  "feed",    "hundred",    "indeed",  "kindred", "linseed",  "misdeed", "moped",     "naked",
    "need",    "proceed", "red",     "sacred",     "seaweed", "seed",    "shred",    "sled",    "speed",     "steed",
    "succeed", "ted",     "unaided", "unexpected", "weed",    "wicked",  "wretched",
};

static_assert(std::is_sorted(std::begin(irregular), std::end(irregular),
                             [](const IrregularVerb& a, const IrregularVerb& b) { return a.base < b.base; }));
static_assert(std::is_sorted(std::begin(regular), std::end(regular)));
static_assert(std::is_sorted(std::begin(nouns_too), std::end(nouns_too)));
static_assert(std::is_sorted(std::begin(no_past), std::end(no_past)));

}  // namespace

std::span<const IrregularVerb> irregular_verbs() {
  return irregular;
}

bool is_regular_verb(std::string_view base) {
  return std::binary_search(std::begin(regular), std::end(regular), base) ||
         (is_noun_too(base) && find_irregular(base) == nullptr);
}

bool is_noun_too(std::string_view base) {
  return std::binary_search(std::begin(nouns_too), std::end(nouns_too), base);
}

bool is_no_past(std::string_view word) {
  return std::binary_search(std::begin(no_past), std::end(no_past), word);
}

const IrregularVerb* find_irregular(std::string_view base) {
  const auto row = std::lower_bound(std::begin(irregular), std::end(irregular), base,
                                    [](const IrregularVerb& verb, std::string_view word) { return verb.base < word; });
  return row != std::end(irregular) && row->base == base ? row : nullptr;
}

}  // namespace shortlist
