// The card's metadata as a form, built from cardSchema(). It is a view of the text and keeps nothing of its own:
// showCard() tells it what stands there, its signals say what a person wants to stand there.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/problem.h"
#include "core/card/cardschema.h"
#include "core/edit/yamledit.h"
#include "core/yaml/frontmatter.h"
#include "widgets/form/inferredvalue.h"

#include <QHash>
#include <QImage>
#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QScrollArea;

namespace cardwright {

class FieldRow;
class FormSection;
class OtherMetadata;
class ThumbnailFieldEditor;

class FormPanel : public QWidget {
    Q_OBJECT
public:
    /// A picture of the model folder by its name there; null when there is none.
    using ImageReader = std::function<QImage(const QString &name)>;

    explicit FormPanel(ImageReader readImage, QWidget *parent = nullptr);

    /// Writes only what differs, so that the field being typed in keeps focus, cursor and selection. A block that cannot
    /// be read leaves the last good values, read-only, and says where it breaks.
    void showCard(const FrontMatter &metadata, const QList<Problem> &problems, const LineIndex &lines, bool readOnly);
    void setInferred(const QHash<QString, InferredValue> &valueByKey);
    /// The wish for that field was declined: from the next showCard() on it is read-only, with the reason and a way into the
    /// text, until forgetDeclined().
    void setDeclined(const QString &key, const QString &reason);
    void forgetDeclined();
    void setModelName(const QString &name); ///< stands on the social card
    void focusField(const QString &key);    ///< unfolds its section; a key without a field gets its link into the text

signals:
    void edited(const cardwright::FieldPath &path, const cardwright::FieldValue &value);
    void removed(const cardwright::FieldPath &path);
    void showInText(const cardwright::FieldPath &path); ///< the empty path: to where the metadata cannot be read
    void fixRequested(const cardwright::Fix &fix);

private:
    struct Section {
        FormSection *widget;
        QList<FieldRow *> rows;
    };

    void buildBanner();
    FormSection *addSection(const QString &name, const QString &title);
    FieldRow *addField(const FieldSpec &spec, FormSection *section, const ImageReader &readImage);
    void showBanner(const FrontMatter &metadata, const LineIndex &lines);
    void showOthers(const QList<Problem> &problems);
    bool isWanted(const FieldRow &row) const;

    QFrame *m_banner;
    QLabel *m_bannerText;
    QScrollArea *m_scroll;
    QList<Section> m_sections;
    QHash<QString, FieldRow *> m_rows; ///< by key
    FormSection *m_otherSection;
    OtherMetadata *m_other;
    ThumbnailFieldEditor *m_thumbnail = nullptr;
    FrontMatter m_shown; ///< the last that could be read
};

} // namespace cardwright
