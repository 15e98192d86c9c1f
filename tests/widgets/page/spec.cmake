# The text of the GFM specification, from Debian's package cmark-gfm. Systems made small leave out /usr/share/doc when they
# install packages; then the package itself is asked. Without it tst_page_spec says what is missing.
set(CARD_GFM_SPEC ${CMAKE_CURRENT_BINARY_DIR}/gfm-spec.txt)
if(NOT EXISTS ${CARD_GFM_SPEC})
    set(installed /usr/share/doc/cmark-gfm/spec.txt.gz)
    if(NOT EXISTS ${installed})
        set(unpacked ${CMAKE_CURRENT_BINARY_DIR}/cmark-gfm)
        file(MAKE_DIRECTORY ${unpacked})
        execute_process(COMMAND sh -c "apt-get download cmark-gfm && dpkg-deb -x cmark-gfm_*.deb ."
            WORKING_DIRECTORY ${unpacked} OUTPUT_QUIET ERROR_QUIET)
        set(installed ${unpacked}/${installed})
    endif()
    if(EXISTS ${installed})
        execute_process(COMMAND gzip -dc ${installed} OUTPUT_FILE ${CARD_GFM_SPEC})
    else()
        message(WARNING "The GFM specification was not found; tst_page_spec will fail. Install Debian's package cmark-gfm.")
    endif()
endif()
