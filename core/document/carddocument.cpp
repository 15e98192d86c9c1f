#include "core/document/carddocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>

#include <algorithm>

namespace cardwright {

namespace {

/// A document without a layout tells nobody of its changes, and the default one needs fonts and lays out every line.
class NoLayout final : public QAbstractTextDocumentLayout {
public:
    using QAbstractTextDocumentLayout::QAbstractTextDocumentLayout;
    void draw(QPainter *, const PaintContext &) override {}
    int hitTest(const QPointF &, Qt::HitTestAccuracy) const override { return -1; }
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override { return {}; }
    QRectF frameBoundingRect(QTextFrame *) const override { return {}; }
    QRectF blockBoundingRect(const QTextBlock &) const override { return {}; }

protected:
    void documentChanged(int, int, int) override {}
};

/// The text from `start` to `end` as it stands there: QTextDocument::toPlainText would make spaces of no-break spaces.
QString rawText(QTextDocument &document, qsizetype start, qsizetype end)
{
    QTextCursor cursor(&document);
    cursor.setPosition(int(start));
    cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace

CardDocument::CardDocument(QObject *parent) : QObject(parent)
{
    m_text.setDocumentLayout(new NoLayout(&m_text));
    connect(&m_text, &QTextDocument::contentsChange, this, &CardDocument::onContentsChange);
}

void CardDocument::load(const CardEncoding::Decoded &decoded)
{
    m_saved = decoded.text;
    m_savedPlain = QString();
    m_savedBom = decoded.encoding.hasBom();
    setText(decoded);
    tellModified(compareWithSaved());
}

void CardDocument::setText(const CardEncoding::Decoded &decoded)
{
    m_encoding = decoded.encoding;
    m_plain.clear();
    m_text.setPlainText(decoded.text); // clears the undo stack
    Q_ASSERT(m_current == decoded.text);
}

QString CardDocument::savedText() const
{
    if (m_savedPlain.isNull())
        m_savedPlain = m_encoding.plain(m_saved);
    return m_savedPlain;
}

QString CardDocument::plainText() const
{
    if (!m_encoding.hasStandIns())
        return m_current;
    if (m_plain.isEmpty())
        m_plain = m_encoding.plain(m_current);
    return m_plain;
}

bool CardDocument::apply(const TextEdit &edit, UndoStep step, const QString &source)
{
    if (edit.revision() != m_revision || isReadOnly())
        return false;
    if (edit.isEmpty())
        return true;
    // Joining swallows whatever lies on top of the undo stack, so only at the very revision this source made.
    const bool join = step == UndoStep::JoinSame && !source.isEmpty() && source == m_lastSource
                      && m_lastSourceRevision == m_revision && m_text.isUndoAvailable();
    QTextCursor cursor(&m_text);
    if (join)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    // from the back, so that the ranges still to come keep their meaning
    for (auto splice = edit.splices().crbegin(); splice != edit.splices().crend(); ++splice) {
        cursor.setPosition(int(splice->range.start));
        cursor.setPosition(int(splice->range.end), QTextCursor::KeepAnchor);
        cursor.insertText(m_encoding.fromPlain(splice->text));
    }
    cursor.endEditBlock();
    // a key typed at the end of this edit would join its undo step, were the document not unmodified to Qt
    m_text.setModified(false);
    m_lastSource = source;
    m_lastSourceRevision = m_revision;
    return true;
}

void CardDocument::replaceText(const QString &text)
{
    apply(minimalEdit(m_revision, m_current, text));
}

void CardDocument::replaceText(const CardEncoding::Decoded &decoded)
{
    if (isReadOnly() || decoded.encoding.unfit() != CardEncoding::Unfit::None)
        return setText(decoded);
    m_encoding = decoded.encoding;
    m_plain.clear();
    replaceText(decoded.text);
}

void CardDocument::markSaved(const CardEncoding::Decoded &saved)
{
    m_saved = saved.text;
    m_savedPlain = QString();
    m_savedBom = saved.encoding.hasBom();
    tellModified(compareWithSaved());
}

void CardDocument::dropBom()
{
    if (!m_encoding.hasBom() || isReadOnly())
        return;
    m_encoding.dropBom();
    ++m_revision;
    const bool flipped = compareWithSaved();
    emit changed({}, 0);
    tellModified(flipped);
}

void CardDocument::onContentsChange(int position, int, int added)
{
    // The numbers are an outer bound: highlighters report spans that did not change, and the block separator that ends
    // every document is counted in some reports and not in others. So trust only the span's start and the new sizes.
    const qsizetype size = m_text.characterCount() - 1;
    const qsizetype before = m_current.size();
    qsizetype start = std::min<qsizetype>({position, size, before});
    const qsizetype tail = std::min(size - std::min<qsizetype>(qsizetype(position) + added, size), before - start);
    const QString now = rawText(m_text, start, size - tail);
    const QStringView old = QStringView(m_current).mid(start, before - tail - start);

    const auto [oldDiffers, nowDiffers] = std::mismatch(old.begin(), old.end(), now.cbegin(), now.cend());
    const qsizetype head = oldDiffers - old.begin();
    if (head == old.size() && head == now.size())
        return;
    qsizetype same = 0;
    while (same < std::min(old.size(), now.size()) - head && old[old.size() - 1 - same] == now[now.size() - 1 - same])
        ++same;
    start += head;
    const qsizetype removed = old.size() - head - same;
    const QStringView inserted = QStringView(now).mid(head, now.size() - head - same);
    m_current.replace(start, removed, inserted.data(), inserted.size());
    m_plain.clear();
    ++m_revision;
    const bool flipped = compareWithSaved();
    emit changed({start, start + inserted.size()}, removed);
    tellModified(flipped);
}

bool CardDocument::compareWithSaved()
{
    const bool modified = m_current != m_saved || m_encoding.hasBom() != m_savedBom;
    return std::exchange(m_modified, modified) != modified;
}

void CardDocument::tellModified(bool flipped)
{
    if (flipped)
        emit modificationChanged(m_modified);
}

} // namespace cardwright
