# The fuzzer, and a twin with a bug planted in it that it must find: what cannot find a bug proves nothing. Both only with
# the preset `fuzz`; packaging/fuzz runs them.
option(CARD_FUZZ "Build fuzz_yaml; needs clang and its libFuzzer" OFF)
if(CARD_FUZZ)
    set(fuzzer ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_yaml.cpp)
    add_executable(fuzz_yaml ${fuzzer})

    # The scanner's own file, reading the digits of an escape without looking for the end of the text; its object takes the
    # place of the library's.
    set(sound "${PROJECT_SOURCE_DIR}/core/yaml/scalarscanner.cpp")
    set(planted "${CMAKE_CURRENT_BINARY_DIR}/planted.cpp")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${sound}")
    file(READ "${sound}" source)
    string(REPLACE "if (!isDigit && !isLetter)" "if (!isDigit && !isLetter && c == u'\"')" changed "${source}")
    if(changed STREQUAL source)
        message(FATAL_ERROR "the bug to plant for the fuzzer has no place in ${sound} any more")
    endif()
    file(CONFIGURE OUTPUT "${planted}" CONTENT "${changed}" @ONLY)
    add_executable(fuzz_yaml_planted ${fuzzer} "${planted}")

    foreach(target fuzz_yaml fuzz_yaml_planted)
        target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
        target_link_libraries(${target} PRIVATE card_edit)
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
    endforeach()
endif()
