# Runs each fuzzer's corpus through the same entry point, without clang.
foreach(name profile theme markup skills_yaml skills_text questions pack ad
             resume_text resume_json resume_docx resume_pdf)
  add_executable(fuzz_replay_${name} fuzz/replay.cpp fuzz/${name}_fuzzer.cpp)
  target_link_libraries(fuzz_replay_${name} read skills)
  add_test(NAME fuzz/replay_${name}
           COMMAND fuzz_replay_${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
endforeach()
