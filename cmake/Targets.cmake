# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later

# innkeeper_library(<name> SOURCES <files>...) makes the static library innkeeper_<name>.
# Its own dependencies are linked by the caller: outside libraries always PRIVATE to an adapter.
function(innkeeper_library name)
  cmake_parse_arguments(arg "" "" "SOURCES" ${ARGN})
  add_library(innkeeper_${name} STATIC ${arg_SOURCES})
  target_link_libraries(innkeeper_${name} PUBLIC project_options)
endfunction()

# innkeeper_test(<name> [UI] LABELS <labels> SOURCES <files>... LINK <targets>... [TIMEOUT seconds])
# One GoogleTest program and one ctest; UI gives it a QApplication instead of a QCoreApplication.
# Label "system" runs it as an ordinary person with private folders (tests/support/as-person).
function(innkeeper_test name)
  cmake_parse_arguments(arg "UI" "TIMEOUT" "LABELS;SOURCES;LINK" ${ARGN})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  add_executable(${name} ${arg_SOURCES})
  set(main innkeeper_test_main)
  if(arg_UI)
    set(main innkeeper_ui_test_main)
  endif()
  target_link_libraries(${name} PRIVATE project_options ${arg_LINK} ${main})
  set(launcher)
  if("system" IN_LIST arg_LABELS)
    set(launcher ${PROJECT_SOURCE_DIR}/tests/support/as-person)
  endif()
  add_test(NAME ${name} COMMAND ${launcher} $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT})
endfunction()
