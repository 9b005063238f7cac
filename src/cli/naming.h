// The moments in which a file on its way to its name must not be interrupted.
#pragma once

#include <csignal>

namespace shortlist {

// Makes SIGINT, SIGTERM and SIGHUP wait for a Naming that lives, whichever thread they reach. One that is ignored
// (nohup) or has a handler already keeps it. To be called before there are threads.
void let_signals_wait_for_files();

// While one lives, those signals do not end the program; no two live at a time.
class Naming {
 public:
  Naming();
  ~Naming();
  Naming(const Naming&) = delete;
  Naming& operator=(const Naming&) = delete;

 private:
  sigset_t before_;
};

}  // namespace shortlist
