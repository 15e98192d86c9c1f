foreach(folder style editor panels form page publish)
    include(widgets/${folder}/tests.cmake)
endforeach()
