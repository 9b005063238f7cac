#include "cli/naming.h"

#include <pthread.h>

#include <array>
#include <atomic>
#include <csignal>
#include <ctime>

namespace shortlist {
namespace {

constexpr std::array<int, 3> stops = {SIGINT, SIGTERM, SIGHUP};

std::atomic_flag busy = ATOMIC_FLAG_INIT;
std::atomic<bool> stopping = false;

// Only calls that signal handlers may make (POSIX.1-2008 §2.4.3).
void rest() {
  const std::timespec pause = {0, 100'000};
  nanosleep(&pause, nullptr);
}

void wait_for_turn() {
  while (busy.test_and_set()) rest();
}

// Blocking the signals in the naming thread is not enough: another thread may get them. That one waits here, keeps the
// turn for good, and then lets the signal end the process. `stopping` keeps a thread that names file after file from
// being faster every time.
extern "C" void stop_between_files(int signal) {
  stopping = true;
  wait_for_turn();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

sigset_t stop_set() {
  sigset_t set;
  sigemptyset(&set);
  for (const int stop : stops) sigaddset(&set, stop);
  return set;
}

}  // namespace

void let_signals_wait_for_files() {
  for (const int stop : stops) {
    struct sigaction action = {};
    if (sigaction(stop, nullptr, &action) != 0 || action.sa_handler != SIG_DFL) continue;
    action.sa_handler = stop_between_files;
    action.sa_mask = stop_set();
    action.sa_flags = SA_RESTART;
    sigaction(stop, &action, nullptr);
  }
}

Naming::Naming() : before_() {
  const sigset_t set = stop_set();
  pthread_sigmask(SIG_BLOCK, &set, &before_);
  wait_for_turn();
  while (stopping) {  // the process is about to end
    busy.clear();
    rest();
    wait_for_turn();
  }
}

Naming::~Naming() {
  busy.clear();
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace shortlist
