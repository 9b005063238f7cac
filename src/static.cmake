# Links statically what Debian has archives of: loading a C++ library and binding its symbols costs a quarter of a
# millisecond, and a command has ten. HarfBuzz, libharu and what they need come as shared libraries only.
# `archive(TARGET NAME...)` makes an imported target stand for archives.
function(archive target)
  set(paths "")
  foreach(name IN LISTS ARGN)
    find_library(ARCHIVE_${name} lib${name}.a REQUIRED)
    list(APPEND paths ${ARCHIVE_${name}})
  endforeach()
  list(POP_FRONT paths first)
  get_target_property(kind ${target} TYPE)
  if(kind STREQUAL "INTERFACE_LIBRARY")
    set_target_properties(${target} PROPERTIES INTERFACE_LINK_LIBRARIES "${first};${paths}")
  else()
    get_target_property(configurations ${target} IMPORTED_CONFIGURATIONS)
    foreach(configuration IN LISTS configurations)
      set_target_properties(${target} PROPERTIES IMPORTED_LOCATION_${configuration} ${first})
    endforeach()
    set_target_properties(${target} PROPERTIES IMPORTED_LOCATION ${first} INTERFACE_LINK_LIBRARIES "${paths}")
  endif()
endfunction()

archive(PkgConfig::libdeflate deflate)
archive(PkgConfig::expat expat)
archive(PkgConfig::sqlite sqlite3)
archive(yaml-cpp yaml-cpp)
archive(ICU::uc icuuc)

find_library(SHARED_freetype freetype REQUIRED)
archive(PkgConfig::fontconfig fontconfig expat uuid)
target_link_libraries(PkgConfig::fontconfig INTERFACE ${SHARED_freetype})

# Of ICU's 30 MB of data: breaks (with the dictionaries for scripts without spaces) and host names.
find_program(ICUPKG icupkg REQUIRED PATHS /usr/sbin)
find_program(OBJCOPY objcopy REQUIRED)
find_library(ICU_DATA libicudata.a REQUIRED)
set(icu ${CMAKE_BINARY_DIR}/icu)
set(icu_items
  root.res char.brk line.brk line_loose.brk line_normal.brk sent.brk title.brk word.brk burmesedict.dict cjdict.dict
  khmerdict.dict laodict.dict thaidict.dict)
list(TRANSFORM icu_items PREPEND brkitr/)
list(APPEND icu_items brkitr/res_index.res uts46.nrm)
list(JOIN icu_items "\n" icu_list)
file(WRITE ${icu}/items.txt "${icu_list}\n")
string(REGEX MATCH "^[0-9]+" icu_major ${ICU_VERSION})
set(icu_file icudt${icu_major}l.dat)
file(WRITE ${icu}/data.S
  ".section .rodata\n.balign 16\n.globl icudt${icu_major}_dat\nicudt${icu_major}_dat:\n.incbin \"${icu}/kept/${icu_file}\"\n"
  ".section .note.GNU-stack,\"\",@progbits\n")
add_custom_command(
  OUTPUT ${icu}/kept/${icu_file}
  WORKING_DIRECTORY ${icu}
  COMMAND ${CMAKE_COMMAND} -E make_directory all kept items
  COMMAND ${CMAKE_AR} x ${ICU_DATA}
  COMMAND ${OBJCOPY} -O binary -j .rodata icudt${icu_major}l_dat.o all/${icu_file}
  COMMAND ${ICUPKG} -x items.txt -d items all/${icu_file}
  COMMAND ${ICUPKG} -a items.txt -s items new kept/${icu_file}
  COMMAND ${CMAKE_COMMAND} -E rm -rf all icudt${icu_major}l_dat.o
  DEPENDS ${ICU_DATA} ${icu}/items.txt
  COMMENT "taking what is needed of ICU's data"
  VERBATIM)
set_source_files_properties(${icu}/data.S PROPERTIES OBJECT_DEPENDS ${icu}/kept/${icu_file})
add_library(icu_data STATIC ${icu}/data.S)
target_link_libraries(ICU::uc INTERFACE icu_data)

set(SHORTLIST_FMT fmt::fmt-header-only)
