// A field of several values: chips, and a line that adds one.
#pragma once

#include "widgets/form/fieldeditor.h"

#include <memory>

class QFrame;

namespace cardwright {

class Chip;
class FlowLayout;
class TermSearch;

class ChipsFieldEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit ChipsFieldEditor(const FieldSpec &spec, QWidget *parent = nullptr);
    ~ChipsFieldEditor() override;

    bool canHold(const YamlNode &value) const override;
    void showValue(const YamlNode *value) override;
    void showProblems(const QList<Problem> &problems, const YamlNode *value) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(int index, const QString &id);
    void add(const QString &id);
    void remove(Chip *chip);
    void updateInput();
    void focusItem(qsizetype index); ///< the line after the last chip is an item too
    void emitList(const QStringList &ids);
    QStringList ids() const;

    QFrame *m_box;
    FlowLayout *m_flow;
    std::unique_ptr<TermSearch> m_search;
    QList<Chip *> m_chips;
    bool m_isScalar = false; ///< the card holds one scalar, or nothing where a scalar is usual
};

} // namespace cardwright
