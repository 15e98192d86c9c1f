// The examples of the GFM specification that a page shows otherwise, each with its reason and what is shown instead.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace cardwright {

struct SpecChange {
    int example = 0;
    const char *why = nullptr;
    QString html;
};

inline const QList<SpecChange> &specChanges()
{
    using namespace Qt::StringLiterals;
    constexpr auto unknown = "what is no HTML element is text, as <mask> and <unk> must be";
    constexpr auto attribute = "safe HTML keeps only attributes that are known to be harmless";
    constexpr auto scheme = "safe HTML keeps only links that lead to http, https, mailto or into the folder";
    constexpr auto bare = "written for CommonMark alone: with the specification's own autolink extension, bare addresses are links too";
    constexpr auto content = "safe HTML leaves out title, style and xmp with what a browser takes for their content, instead of showing their tags";
    static const QList<SpecChange> changes{
        {120, unknown, uR"html(<div>
*hello*
&lt;foo&gt;<a></a>
</div>)html"_s},
        {133, unknown, uR"html(&lt;Warning&gt;
*bar*
&lt;/Warning&gt;)html"_s},
        {139, attribute, uR"html(<pre><code>
import Text.HTML.TagSoup

main :: IO ()
main = print $ parseTags tags
</code></pre>
<p>okay</p>)html"_s},
        {170, unknown, uR"html(<p>[foo]: &lt;bar&gt;(baz)</p>
<p>[foo]</p>)html"_s},
        {500, unknown, uR"html(<p>[link](&lt;foo
bar&gt;)</p>)html"_s},
        {532, unknown, uR"html(<p>[foo &lt;bar attr="](baz)"&gt;</p>)html"_s},
        {544, unknown, uR"html(<p>[foo &lt;bar attr="][ref]"&gt;</p>)html"_s},
        {604, scheme, uR"html(<p><a>irc://foo.bar:2233/baz</a></p>)html"_s},
        {606, scheme, uR"html(<p><a>a+b+c:d</a></p>)html"_s},
        {607, scheme, uR"html(<p><a>made-up-scheme://foo,bar</a></p>)html"_s},
        {609, scheme, uR"html(<p><a>localhost:5001/foo</a></p>)html"_s},
        {610, bare, uR"html(<p>&lt;<a href="http://foo.bar/baz">http://foo.bar/baz</a> bim&gt;</p>)html"_s},
        {614, bare, uR"html(<p>&lt;<a href="mailto:foo+@bar.example.com">foo+@bar.example.com</a>&gt;</p>)html"_s},
        {616, bare, uR"html(<p>&lt; <a href="http://foo.bar">http://foo.bar</a> &gt;</p>)html"_s},
        {619, bare, uR"html(<p><a href="http://example.com">http://example.com</a></p>)html"_s},
        {620, bare, uR"html(<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>)html"_s},
        {628, scheme, uR"html(<p><a href="http://commonmark.org">http://commonmark.org</a></p>
<p>(Visit <a href="https://encrypted.google.com/search?q=Markup+(business)">https://encrypted.google.com/search?q=Markup+(business)</a>)</p>
<p>Anonymous FTP is available at <a>ftp://foo.bar.baz</a>.</p>)html"_s},
        {632, unknown, uR"html(<p><a>&lt;bab&gt;&lt;c2c&gt;</a></p>)html"_s},
        {633, unknown, uR"html(<p><a>&lt;b2/&gt;</a></p>)html"_s},
        {634, unknown, uR"html(<p><a>&lt;b2
data="foo" &gt;</a></p>)html"_s},
        {635, attribute, uR"html(<p><a></a></p>)html"_s},
        {636, unknown, uR"html(<p>Foo &lt;responsive-image src="foo.jpg" /&gt;</p>)html"_s},
        {653, content, uR"html(<p><strong> </strong></p><blockquote></blockquote>)html"_s},
    };
    return changes;
}

inline std::optional<SpecChange> changeOf(int example)
{
    for (const SpecChange &change : specChanges()) {
        if (change.example == example)
            return change;
    }
    return std::nullopt;
}

} // namespace cardwright
