// The memory of a short-lived program.
#pragma once

namespace shortlist {

// Has malloc keep what it gets from the system, in large pages where there are any: most of the time of a command would
// otherwise go into touching some hundred pages for the first time. Call once, before other threads begin.
void prepare_heap();

}  // namespace shortlist
