#include "core/markdown/htmltext.h"

#include <cstring>

namespace cardwright {

using namespace Qt::StringLiterals;

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

QString withoutEntities(QString text)
{
    if (!text.contains(u'&'))
        return text;
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

} // namespace cardwright
