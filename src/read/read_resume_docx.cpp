// Office Open XML.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "read/docx_files.h"
#include "read/docx_xml.h"
#include "read/read_resume.h"
#include "read/resume_bytes.h"
#include "read/resume_lines.h"
#include "text/fold.h"

namespace shortlist {
namespace {

constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";  // [MS-CFB] §2.2

// "EncryptedPackage" in UTF-16LE: the stream that an encrypted document is ([MS-OFFCRYPTO] §2.3.4.4).
bool holds_encrypted_package(std::string_view bytes) {
  std::string name;
  for (const char c : std::string_view("EncryptedPackage")) name += {c, '\0'};
  return bytes.find(name) != std::string_view::npos;
}

void note(FileFacts& facts, const std::string& what) {
  facts.note += (facts.note.empty() ? "" : "; ") + what;
}

// An old .doc, or a document that was given a password.
void read_compound_file(const std::string& path, std::string_view bytes, FileFacts& facts, Diagnostics& diagnostics) {
  if (holds_encrypted_package(bytes)) {
    facts.encrypted = true;
    note(facts, "the document needs a password; nothing in it could be read");
    return;
  }
  facts.damaged = true;
  note(facts, "this is a document of Word 97–2003 under the name of a newer one");
  diagnostics.error({path, 0, 0, {}}, facts.note, "save it as .docx");
}

class DocxResume {
 public:
  DocxResume(const std::string& path, const DocxFiles& files)
      : path_(path), files_(files), styles_(read_docx_styles(part("word/styles.xml"))) {}

  ResumeText read() {
    DocxText body = read_docx_text(path_, part("word/document.xml"), styles_);
    ResumeText resume = resume_of_lines(path_, body.lines);
    FileFacts& facts = resume.facts;
    facts.images = std::max(body.pictures, files_.pictures);
    facts.pages = read_docx_pages(part("docProps/app.xml"));
    facts.tables = body.tables;
    facts.hidden = body.hidden;
    std::vector<std::string> outside = body.boxes;
    std::string trouble = files_.trouble;
    if (!body.trouble.empty()) trouble += (trouble.empty() ? "" : "; ") + ("word/document.xml: " + body.trouble);
    for (const auto& [name, xml] : files_.parts) {
      if (!name.starts_with("word/header") && !name.starts_with("word/footer")) continue;
      DocxText text = read_docx_text(path_, xml, styles_);
      for (const ResumeLine& line : text.lines) outside.push_back(line.text);
      outside.insert(outside.end(), text.boxes.begin(), text.boxes.end());
    }
    facts.header_or_footer = keep_missing(outside, resume);
    facts.damaged = !trouble.empty();
    if (facts.damaged) note(facts, "the file is damaged: " + trouble);
    add_links(resume, body.link_ids);
    return resume;
  }

 private:
  std::string_view part(const std::string& name) const {
    const auto found = files_.parts.find(name);
    return found == files_.parts.end() ? std::string_view() : std::string_view(found->second);
  }

  // Of texts outside of the body those that the body has not.
  static std::vector<std::string> keep_missing(const std::vector<std::string>& texts, const ResumeText& resume) {
    std::string body;
    for (const Passage& passage : resume.passages) body += fold_words(passage.text) + " ";
    std::vector<std::string> missing;
    constexpr std::size_t most = 100;
    for (const std::string& text : texts) {
      const std::string folded = fold_words(text);
      const bool number = folded.find_first_not_of("0123456789 ") == std::string::npos;
      const bool known = number || has_phrase(body, folded) || missing.size() >= most ||
                         std::find(missing.begin(), missing.end(), text) != missing.end();
      if (!known) missing.push_back(text);
    }
    return missing;
  }

  void add_links(ResumeText& resume, const std::vector<std::string>& ids) const {
    const std::map<std::string, std::string> targets = read_docx_links(part("word/_rels/document.xml.rels"));
    for (const std::string& id : ids) {
      const auto found = targets.find(id);
      if (found == targets.end()) continue;
      const std::string url = clean_line(found->second);
      if (std::find(resume.links.begin(), resume.links.end(), url) == resume.links.end()) resume.links.push_back(url);
    }
  }

  const std::string& path_;
  const DocxFiles& files_;
  DocxStyles styles_;
};

}  // namespace

ResumeText read_resume_docx(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
  constexpr std::size_t largest = std::size_t{16} << 20;
  ResumeText resume;
  if (bytes.size() > largest) {
    diagnostics.error({path, 0, 0, {}}, "the document is larger than 16 MiB");
    resume.facts.damaged = true;
  } else if (bytes.starts_with(compound_file)) {
    read_compound_file(path, bytes, resume.facts, diagnostics);
  } else {
    const DocxFiles files = read_docx_files(bytes);
    if (files.parts.contains("word/document.xml")) {
      resume = DocxResume(path, files).read();
    } else {
      diagnostics.error({path, 0, 0, {}}, fmt::format("this is no DOCX document: {}", files.trouble),
                        "open it in a word processor and save it again");
      resume.facts.damaged = true;
      note(resume.facts, files.trouble);
    }
  }
  set_text_facts(resume, path, FileFacts::Format::docx, bytes.size());
  return resume;
}

}  // namespace shortlist
