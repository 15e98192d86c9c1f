#include "tests/widgets/page/attacks/attack.h"

namespace cardwright {

Attacks textAttacks()
{
    using enum Attack::Form;
    return {
        {"Markdown", "a fence that ends early", Markdown, "```html\n```\n<img src=nothing-%N%.png onerror=%RUN%>\n```"},
        {"Markdown", "code that is not closed", Markdown, "`` `<img src=nothing-%N%.png onerror=%RUN%>"},
        {"Markdown", "an escaped backslash", Markdown, "\\\\<img src=nothing-%N%.png onerror=%RUN%>"},
        {"Markdown", "HTML in a link's text", Markdown, "[<img src=nothing-%N%.png onerror=%RUN%>](https://example.org)"},
        {"Markdown", "HTML in a table", Markdown, "| a |\n|---|\n| <img src=nothing-%N%.png onerror=%RUN%> |"},
        {"Markdown", "HTML in a heading", Markdown, "# a <img src=nothing-%N%.png onerror=%RUN%>"},
        {"Markdown", "HTML in a footnote", Markdown, "a[^1]\n\n[^1]: b <img src=nothing-%N%.png onerror=%RUN%>"},
        {"Markdown", "an alert's text", Markdown, "> [!NOTE]\n> <img src=nothing-%N%.png onerror=%RUN%>"},
        {"Markdown", "a script in an angle link", Markdown, "[press](<javascript:%RUN%>)"},
        {"Markdown", "a script's address as autolink", Markdown, "<javascript:%RUN%>"},
        {"Markdown", "a picture's address out of its attribute", Html, "<img alt='x' src='nothing-%N%.png' title='a' onerror='%RUN%' b=''>"},
        {"Markdown", "HTML around formulas", Markdown, "$$x$$ <img src=nothing-%N%.png onerror=%RUN%> $$y$$"},
        {"Markdown", "a formula's delimiter in an attribute", Markdown, "<b title=\"$$\">x</b><img src=nothing-%N%.png onerror=%RUN%><b title=\"$$\">y</b>"},
        {"Markdown", "a comment with a line in it", Markdown, "<!-- a\n\n--><img src=nothing-%N%.png onerror=%RUN%>"},
        {"Markdown", "a processing instruction", Markdown, "<?x ?><img src=nothing-%N%.png onerror=%RUN%>"},
        {"Markdown", "character data", Markdown, "<![CDATA[ >]]><img src=nothing-%N%.png onerror=%RUN%>"},
        {"formula", "link to a script", Formula, "\\href{javascript:%RUN%}{press}"},
        {"formula", "address of a script", Formula, "\\url{javascript:%RUN%}"},
        {"formula", "picture of another site", Formula, "\\includegraphics[height=1em]{%NET%/graphics.png}"},
        {"formula", "data of a control", Formula, "\\htmlData{tag=%TITLE%}{\\text{press}}"},
        {"formula", "style over the page", Formula, "\\htmlData{hit=%TITLE%}{\\htmlStyle{position:fixed;top:0;left:0;right:0;bottom:0}{\\text{x}}}"},
        {"formula", "style that asks a site", Formula, "\\htmlStyle{background:url(%NET%/style.png)}{\\text{x}}"},
        {"formula", "HTML in text", Html, "<span class=cw-math data-display=0>x</span><img src=nothing-%N%.png onerror=%RUN%>"},
        {"metadata", "tags", Metadata, "tags:\n- '<img src=nothing-%N%.png onerror=%RUN%>'"},
        {"metadata", "language and licence", Metadata, "license: other\nlicense_name: '<img src=nothing-%N%.png onerror=%RUN%>'\nlicense_link: 'javascript:%RUN%'\nlanguage: ['<img src=nothing-%N%.png onerror=%RUN%>']"},
        {"metadata", "library and task", Metadata, "library_name: '<svg onload=%RUN%>'\npipeline_tag: '<svg onload=%RUN%>'"},
        {"metadata", "text of the widget", Metadata, "pipeline_tag: text-generation\nwidget:\n- text: '<img src=nothing-%N%.png onerror=%RUN%>'\n  example_title: '<svg onload=%RUN%>'\n  output:\n    text: '<svg onload=%RUN%>'"},
        {"metadata", "picture of the widget", Metadata, "pipeline_tag: image-classification\nwidget:\n- src: '%NET%/widget.png'\n  example_title: '<img src=%NET%/title.png>'\n  output:\n    url: '%NET%/output.png'"},
        {"metadata", "file of the widget", Metadata, "pipeline_tag: image-classification\nwidget:\n- src: ../secret-%N%.svg\n  example_title: '<img src=../secret-%N%.svg>'"},
        {"metadata", "data sets and base models", Metadata, "datasets: ['\"><img src=nothing-%N%.png onerror=%RUN%>', 'javascript:%RUN%']\nbase_model: '\"><img src=nothing-%N%.png onerror=%RUN%>'"},
        {"metadata", "results", Metadata, "model-index:\n- name: '<svg onload=%RUN%>'\n  results:\n  - task: {type: '<svg onload=%RUN%>', name: '<svg onload=%RUN%>'}\n    dataset: {type: x, name: '<img src=nothing-%N%.png onerror=%RUN%>'}\n    metrics:\n    - {type: '<svg onload=%RUN%>', value: '<svg onload=%RUN%>', name: '<svg onload=%RUN%>'}\n    source: {name: '<svg onload=%RUN%>', url: 'javascript:%RUN%'}"},
        {"metadata", "gate", Metadata, "extra_gated_heading: '<svg onload=%RUN%>'\nextra_gated_prompt: '<img src=nothing-%N%.png onerror=%RUN%>'\nextra_gated_button_content: '<svg onload=%RUN%>'\nextra_gated_fields:\n  '<svg onload=%RUN%>': text\n  b: {type: select, options: ['<svg onload=%RUN%>']}"},
        {"metadata", "newer version and emissions", Metadata, "new_version: '<img src=nothing-%N%.png onerror=%RUN%>'\nco2_eq_emissions: {emissions: 1, source: '<svg onload=%RUN%>', hardware_used: '<svg onload=%RUN%>'}"},
    };
}

} // namespace cardwright
