# The fuzzers, and of each a twin with a bug planted in it that it must find: what cannot find a bug proves nothing. Only with
# the preset `fuzz`; packaging/fuzz runs them.
option(CARD_FUZZ "Build the fuzzers; needs clang and its libFuzzer" OFF)

# card_fuzzer(NAME SOUND file of the library TEXT in it, the bug PLANTED instead; LINKS library): the planted file's object
# takes the place of the library's.
function(card_fuzzer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "SOUND;TEXT;PLANTED;LINKS" "")
    set(sound "${PROJECT_SOURCE_DIR}/${arg_SOUND}")
    set(planted "${CMAKE_CURRENT_BINARY_DIR}/${name}_planted.cpp")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${sound}")
    file(READ "${sound}" source)
    string(REPLACE "${arg_TEXT}" "${arg_PLANTED}" changed "${source}")
    if(changed STREQUAL source)
        message(FATAL_ERROR "the bug to plant for ${name} has no place in ${sound} any more")
    endif()
    file(CONFIGURE OUTPUT "${planted}" CONTENT "${changed}" @ONLY)
    add_executable(${name} fuzz/${name}.cpp)
    add_executable(${name}_planted fuzz/${name}.cpp "${planted}")
    foreach(target ${name} ${name}_planted)
        target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
        target_link_libraries(${target} PRIVATE ${arg_LINKS})
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
        add_dependencies(fuzzers ${target})
    endforeach()
endfunction()

if(CARD_FUZZ)
    add_custom_target(fuzzers)
    # reads the digits of an escape without looking for the end of the text
    card_fuzzer(fuzz_yaml SOUND core/yaml/scalarscanner.cpp LINKS card_edit
        TEXT "if (!isDigit && !isLetter)" PLANTED "if (!isDigit && !isLetter && c == u'\"')")
    # reads as much as the file has, not as much as was given
    card_fuzzer(fuzz_weights SOUND core/weights/ggufheader.cpp LINKS card_weights
        TEXT "bytes > quint64(m_start.size()) - m_position" PLANTED "bytes > m_fileBytes")
endif()
