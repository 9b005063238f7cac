#include <iostream>

#include "cli/run.h"

int main(int argc, char** argv) {
  return shortlist::run({argv + 1, argv + argc}, std::cin, std::cout, std::cerr);
}
