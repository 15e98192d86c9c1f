// Hostile cards, as data. Each is known by its number, which its harm tells again, whatever kind of harm it is. In a source
//   %RUN%   is a script that says "hit-" and the number,
//   %TITLE% is "hit-" and the number, %N% the number alone,
//   %NET%   is the address of a server on this machine, without the last slash, that counts who comes,
//   %OUT%   is the absolute path of the folder around the model folder.
// In the model folder stand inner-%N%.svg and inner-%N%.html, which run the script where they are opened, and
// link-%N%.svg, a symbolic link to secret-%N%.svg outside, beside secret-%N%.html and secret-%N%.css.
#pragma once

#include <QList>
#include <QString>

namespace cardwright {

struct Attack {
    enum class Form {
        Markdown,
        Html,
        Mutation, ///< HTML that does its harm only when it is written out and read once more
        Formula,
        Metadata, ///< the card's YAML
    };

    const char *category;
    const char *name;
    Form form;
    const char *source;
};

using Attacks = QList<Attack>;

Attacks scriptAttacks();  ///< script elements, handlers, addresses that are scripts, SVG and MathML, mutation
Attacks pageAttacks();    ///< frames, forms, the page's own controls, meta and base, styles, names, templates and dialogs
Attacks reachAttacks();   ///< files outside the folder, the network, going elsewhere
Attacks textAttacks();    ///< Markdown's own tricks, formulas, metadata

inline Attacks allAttacks()
{
    return scriptAttacks() + pageAttacks() + reachAttacks() + textAttacks();
}

} // namespace cardwright
