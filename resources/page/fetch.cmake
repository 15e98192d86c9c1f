# card_fetch_page_packages(OUT): sets OUT to a node_modules folder with the packages of package.json.
include(${CMAKE_CURRENT_LIST_DIR}/../npm.cmake)

function(card_fetch_page_packages out)
    if(CARD_WEB_ASSETS_DIR)
        if(NOT EXISTS "${CARD_WEB_ASSETS_DIR}/katex/dist/katex.min.js")
            message(FATAL_ERROR "CARD_WEB_ASSETS_DIR is ${CARD_WEB_ASSETS_DIR}, but there is no katex/dist/katex.min.js in "
                "it. It must be a node_modules folder with the packages of resources/page/package.json.")
        endif()
        set(${out} "${CARD_WEB_ASSETS_DIR}" PARENT_SCOPE)
        return()
    endif()
    card_npm_packages(${CMAKE_CURRENT_SOURCE_DIR} folder said)
    if(said)
        message(FATAL_ERROR "The page needs KaTeX, DOMPurify and highlight.js from npm. Install npm, or, without a network, "
            "set CARD_WEB_ASSETS_DIR to a node_modules folder that has them. ${said}")
    endif()
    set(${out} ${folder} PARENT_SCOPE)
endfunction()
