foreach(folder style editor panels form page)
    include(widgets/${folder}/tests.cmake)
endforeach()
