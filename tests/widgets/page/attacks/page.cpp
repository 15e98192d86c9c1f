#include "tests/widgets/page/attacks/attack.h"

namespace cardwright {

Attacks pageAttacks()
{
    using enum Attack::Form;
    return {
        {"frame", "a page of the folder", Html, "<iframe src='inner-%N%.html'></iframe>"},
        {"frame", "a drawing of the folder", Html, "<iframe src='inner-%N%.svg'></iframe>"},
        {"frame", "an object", Html, "<object data='inner-%N%.svg' type='image/svg+xml'></object>"},
        {"frame", "an embed", Html, "<embed src='inner-%N%.svg'>"},
        {"frame", "srcdoc", Html, "<iframe srcdoc='<script>%RUN%</script>'></iframe>"},
        {"frame", "srcdoc in entities", Html, "<iframe srcdoc='&lt;img src=x onerror=%RUN%&gt;'></iframe>"},
        {"frame", "of another site", Html, "<iframe src='%NET%/frame'></iframe>"},
        {"frame", "a frameset", Html, "<iframe srcdoc=\"<frameset><frame src='%NET%/frame'></frameset>\"></iframe>"},
        {"form", "sends when pressed", Html, "<form action='%NET%/form'><input name=a value=b><button>press</button></form>"},
        {"form", "sends by an image", Html, "<form action='%NET%/form'><input type=image alt=press></form>"},
        {"form", "a button outside of it", Html, "<form id=f%N% action='%NET%/form'></form><button form=f%N%>press</button>"},
        {"form", "formaction", Html, "<form><input type=submit formaction='%NET%/form' value=press></form>"},
        {"form", "posts", Html, "<form method=post action='%NET%/form'><input type=submit></form>"},
        {"form", "takes the focus", Html, "<input autofocus title=%TITLE% class=takes-focus>"},
        {"form", "takes the focus for text", Html, "<textarea autofocus title=%TITLE% class=takes-focus></textarea>"},
        {"form", "an editable text", Html, "<p contenteditable autofocus title=%TITLE% class=takes-focus>x</p>"},
        {"own control", "a tag", Html, "<button data-tag=%TITLE%>press</button>"},
        {"own control", "a line", Html, "<button class=cw-to-line data-goto=90000%N%>press</button>"},
        {"own control", "copying", Html, "<div class=cw-code><pre>%TITLE%</pre><button class=cw-copy>press</button></div>"},
        {"own control", "within a summary", Html, "<details open><summary><button data-tag=%TITLE%>press</button></summary></details>"},
        {"own control", "within a label", Html, "<label>press<button data-tag=%TITLE%>press</button></label>"},
        {"meta and base", "refresh", Html, "<meta http-equiv=refresh content='0;url=%NET%/refresh'>"},
        {"meta and base", "refresh to a script's page", Html, "<meta http-equiv=refresh content='0;url=inner-%N%.html'>"},
        {"meta and base", "base for pictures", Html, "<base href='%NET%/'><img src=picture.png>"},
        {"meta and base", "style sheet", Html, "<link rel=stylesheet href='%NET%/style.css'>"},
        {"meta and base", "prefetch", Html, "<link rel=prefetch href='%NET%/prefetch'>"},
        {"meta and base", "preload", Html, "<link rel=preload as=image href='%NET%/preload.png'>"},
        {"meta and base", "module preload", Html, "<link rel=modulepreload href='%NET%/module.js'>"},
        {"meta and base", "icon", Html, "<link rel=stylesheet href='%NET%/a.css' media=screen><link rel=icon href='%NET%/icon.png'>"},
        {"style", "import", Html, "<style>@import '%NET%/import.css';</style>"},
        {"style", "background", Html, "<p style=\"background:url('%NET%/background.png')\">x</p>"},
        {"style", "list picture", Html, "<ul style=\"list-style-image:url(%NET%/list.png)\"><li>x</li></ul>"},
        {"style", "image-set", Html, "<p style=\"background-image:-webkit-image-set(url(%NET%/set.png) 1x)\">x</p>"},
        {"style", "escaped url", Html, "<p style=\"background:\\75rl('%NET%/escaped.png')\">x</p>"},
        {"style", "content", Html, "<style>.c%N%::before{content:url(%NET%/content.png)}</style><p class=c%N%>x</p>"},
        {"style", "font", Html, "<style>@font-face{font-family:f%N%;src:url(%NET%/font.woff)}.f%N%{font-family:f%N%}</style><p class=f%N%>x</p>"},
        {"style", "reads an attribute", Html, "<style>a[href^='#secret']{background:url(%NET%/read)}</style><a href='#secret'>x</a>"},
        {"style", "of the page's header", Html, "<style>.cw-header{--hit-%N%:1}</style>"},
        {"style", "of the page's root", Html, "<style>:root{--hit-%N%:1}</style>"},
        {"style", "selects the page's parents", Html, "<style>html body{--hit-%N%:1}</style>"},
        {"style", "lies over the page", Html, "<div style='position:fixed;inset:0' title=%TITLE%>x</div>"},
        {"style", "lies over by a rule", Html, "<style>.o%N%{position:fixed;top:0;left:0;width:100%;height:100%;z-index:99}</style><div class=o%N% title=%TITLE%>x</div>"},
        {"style", "lies over by margins", Html, "<div style='position:relative'><div style='margin-top:-3000px;height:6000px' title=%TITLE%>x</div></div>"},
        {"style", "lies over by a transform", Html, "<div style='width:900px;height:900px;transform:scale(99)' title=%TITLE%>x</div>"},
        {"names", "takes getElementById", Html, "<img name=getElementById title=%TITLE%>"},
        {"names", "takes querySelector", Html, "<img name=querySelector title=%TITLE%>"},
        {"names", "takes createElement", Html, "<form name=createElement title=%TITLE%></form>"},
        {"names", "takes querySelectorAll twice", Html, "<img name=querySelectorAll title=%TITLE%><img name=querySelectorAll>"},
        {"template and dialog", "a dialog", Html, "<dialog open style='position:fixed;inset:0;width:100%;height:100%' title=%TITLE%>x</dialog>"},
        {"template and dialog", "a shadow root with a button", Html, "<div><template shadowroot=open><script>1</script></template></div><button data-tag=%TITLE%>press</button>"},
        {"template and dialog", "a slot", Html, "<slot onmouseover=%RUN%>x</slot><x-card onclick=%RUN% onmouseover=%RUN%>y</x-card>"},
        {"template and dialog", "a custom element", Html, "<x-y style='position:fixed;inset:0' title=%TITLE%>x</x-y>"},
    };
}

} // namespace cardwright
