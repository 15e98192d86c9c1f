#include "widgets/form/formpanel.h"

#include "core/words/words.h"
#include "widgets/form/chipsfieldeditor.h"
#include "widgets/form/fieldproblems.h"
#include "widgets/form/fieldrow.h"
#include "widgets/form/formsection.h"
#include "widgets/form/othermetadata.h"
#include "widgets/form/pickerfieldeditor.h"
#include "widgets/form/textfieldeditor.h"
#include "widgets/form/thumbnailfieldeditor.h"
#include "widgets/style/elidedlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

/// A field of one value or many is a list for most; people give one licence.
bool isUsuallyOne(const FieldSpec &spec)
{
    return spec.shape == FieldSpec::Shape::Text || spec.key == u"license"_s;
}

} // namespace

FormPanel::FormPanel(ImageReader readImage, QWidget *parent) :
    QWidget(parent), m_banner(new QFrame(this)), m_bannerText(new QLabel(m_banner)), m_scroll(new QScrollArea(this))
{
    setObjectName(u"form"_s);
    setAccessibleName(tr("Card"));
    buildBanner();

    auto *content = new QWidget(m_scroll);
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(5, 8, 12, 16);
    sections->setSpacing(8);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_scroll, 1);

    const std::tuple<FieldSpec::Group, QString, QString> groups[] = {
        {FieldSpec::Group::Identity, u"identity"_s, tr("Identity")},
        {FieldSpec::Group::DataAndLanguages, u"data"_s, tr("Data and languages")},
        {FieldSpec::Group::BaseModel, u"baseModel"_s, tr("Base model")},
        {FieldSpec::Group::Presentation, u"presentation"_s, tr("Presentation")},
    };
    for (const auto &[group, name, title] : groups) {
        Section section{addSection(name, title), {}};
        for (const FieldSpec *spec : formFields(group))
            section.rows.append(addField(*spec, section.widget, readImage));
        m_sections.append(section);
    }
    m_otherSection = addSection(u"other"_s, {});
    m_other = new OtherMetadata(m_otherSection);
    m_otherSection->addWidget(m_other);
    m_otherSection->setExpanded(false);
    connect(m_other, &OtherMetadata::fixRequested, this, &FormPanel::fixRequested);
    connect(m_other, &OtherMetadata::showInText, this, [this](const QString &key) { emit showInText(FieldPath(key)); });
    sections->addStretch();
    showCard({}, {}, LineIndex(), false);
}

void FormPanel::buildBanner()
{
    m_banner->setObjectName(u"form.banner"_s);
    m_banner->setProperty("cw", u"banner"_s);
    m_banner->setProperty("severity", severityName(Severity::Rejects));
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setWordWrap(true);
    auto *go = new QPushButton(tr("Go to line"), m_banner);
    go->setObjectName(u"form.banner.goToLine"_s);
    go->setAccessibleName(tr("Go to the line that cannot be read"));
    go->setProperty("cw", u"link"_s);
    connect(go, &QPushButton::clicked, this, [this] { emit showInText(FieldPath()); });
    auto *column = new QVBoxLayout(m_banner);
    column->setContentsMargins(12, 8, 12, 6);
    column->setSpacing(2);
    column->addWidget(m_bannerText);
    column->addWidget(go, 0, Qt::AlignLeft);
    m_banner->hide();
}

FormSection *FormPanel::addSection(const QString &name, const QString &title)
{
    QWidget *content = m_scroll->widget();
    auto *section = new FormSection(name, title, content);
    content->layout()->addWidget(section);
    return section;
}

FieldRow *FormPanel::addField(const FieldSpec &spec, FormSection *section, const ImageReader &readImage)
{
    FieldEditor *editor = nullptr;
    if (spec.key == u"thumbnail"_s)
        editor = m_thumbnail = new ThumbnailFieldEditor(spec, readImage, section);
    else if (!isUsuallyOne(spec))
        editor = new ChipsFieldEditor(spec, section);
    else if (spec.vocabulary != VocabularyId::None)
        editor = new PickerFieldEditor(spec, section);
    else
        editor = new TextFieldEditor(spec, section);

    auto *row = new FieldRow(spec, editor, section);
    section->addWidget(row);
    m_rows.insert(spec.key, row);
    connect(editor, &FieldEditor::edited, this, &FormPanel::edited);
    connect(editor, &FieldEditor::removed, this, &FormPanel::removed);
    connect(row, &FieldRow::fixRequested, this, &FormPanel::fixRequested);
    connect(row, &FieldRow::showInText, this, [this, &spec] { emit showInText(FieldPath(spec.key)); });
    return row;
}

void FormPanel::showCard(const FrontMatter &metadata, const QList<Problem> &problems, const LineIndex &lines, bool readOnly)
{
    const bool broken = metadata.block().isPresent() && !metadata.readable();
    const bool hasNothingBetter = m_shown.root().entries.isEmpty();
    if (!broken || hasNothingBetter)
        m_shown = metadata;
    showBanner(metadata, lines);
    for (const Section &section : std::as_const(m_sections)) {
        qsizetype count = 0;
        for (FieldRow *row : section.rows) {
            const QString &key = row->spec().key;
            const QList<Problem> own = broken ? QList<Problem>() : problemsOf(key, problems);
            row->show(m_shown.root().find(key), own, readOnly || broken);
            row->setVisible(isWanted(*row));
            count += own.size();
        }
        section.widget->setProblemCount(int(count));
    }
    showOthers(broken ? QList<Problem>() : problems);
}

void FormPanel::setDeclined(const QString &key, const QString &reason)
{
    if (FieldRow *row = m_rows.value(key))
        row->setDeclined(reason);
}

void FormPanel::forgetDeclined()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setDeclined({});
}

/// A field with a condition appears when that holds, when it has a value, and stays while it is typed in.
bool FormPanel::isWanted(const FieldRow &row) const
{
    const FieldSpec &spec = row.spec();
    if (spec.onlyWhen.isEmpty() || m_shown.root().find(spec.key))
        return true;
    const qsizetype equals = spec.onlyWhen.indexOf(u'=');
    const YamlNode *other = m_shown.root().find(spec.onlyWhen.left(equals));
    const bool holds = other && other->texts() == QStringList{spec.onlyWhen.mid(equals + 1)};
    return holds || (focusWidget() && row.isAncestorOf(focusWidget()));
}

void FormPanel::showBanner(const FrontMatter &metadata, const LineIndex &lines)
{
    const bool broken = metadata.block().isPresent() && !metadata.readable();
    if (broken && !metadata.problems().isEmpty()) {
        const Problem &problem = metadata.problems().constFirst();
        m_bannerText->setText(breakable(tr("The metadata cannot be read: line %1. %2")
                .arg(lines.lineAt(problem.range.start)).arg(describe(problem))));
    } else if (broken) {
        m_bannerText->setText(tr("The metadata cannot be read."));
    }
    m_banner->setVisible(broken);
}

void FormPanel::showOthers(const QList<Problem> &problems)
{
    m_other->show(m_shown.root(), problems, m_rows.keys(), m_otherSection->heading());
    m_otherSection->setTitle(tr("Other metadata (%1)").arg(m_other->count()));
    m_otherSection->setProblemCount(m_other->problemCount());
    m_otherSection->setVisible(m_other->count() > 0);
}

void FormPanel::setInferred(const QHash<QString, InferredValue> &valueByKey)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setInferred(valueByKey.value(row->spec().key));
}

void FormPanel::setModelName(const QString &name)
{
    if (m_thumbnail)
        m_thumbnail->setTitle(name);
}

void FormPanel::focusField(const QString &key)
{
    QWidget *target = m_rows.value(key);
    const bool isField = target != nullptr;
    for (const Section &section : std::as_const(m_sections)) {
        if (isField && section.widget->isAncestorOf(target))
            section.widget->setExpanded(true);
    }
    if (!isField) {
        target = m_other->linkOf(key);
        if (!target)
            return;
        m_otherSection->setExpanded(true);
    }
    target->setVisible(true);
    m_scroll->widget()->layout()->activate();
    if (isField)
        m_rows.value(key)->focusInput();
    else
        target->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(target);
}

} // namespace cardwright
