#include <iostream>

#include "cli/heap.h"
#include "cli/run.h"

int main(int argc, char** argv) {
  shortlist::prepare_heap();
  return shortlist::run({argv + 1, argv + argc}, std::cin, std::cout, std::cerr);
}
