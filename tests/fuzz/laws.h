// How a fuzzer tells that something holds no longer.
#pragma once

#include <cstdio>
#include <cstdlib>

inline void hold(bool law, const char *words)
{
    if (law)
        return;
    std::fprintf(stderr, "broken law: %s\n", words);
    std::abort();
}
