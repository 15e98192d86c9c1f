// FNV-1a, 64 bits: the same in every process, unlike qHash.
#pragma once

#include <QByteArrayView>

namespace cardwright {

inline quint64 fnv1a(QByteArrayView bytes)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

} // namespace cardwright
