#include "core/markdown/htmltext.h"

#include <cstring>

namespace cardwright {

void appendEscaped(QByteArray &html, QByteArrayView text)
{
    for (const char c : text) {
        switch (c) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        default: html += c;
        }
    }
}

void appendTarget(QByteArray &html, QByteArrayView target)
{
    constexpr const char *kKept = "-_.+!*(),%#@?=;:/$~'";
    for (const char c : target) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (alphanumeric || (c != '\0' && std::strchr(kKept, c)))
            html += c;
        else if (c == '&')
            html += "&amp;";
        else
            html += '%' + QByteArray(1, c).toHex().toUpper();
    }
}

} // namespace cardwright
