// A pull request with a large file, a card the hub does not take, and a commit on a parent that is no longer the head.
'use strict'

const assert = require('node:assert/strict')
const { commit, downloadFile, uploadFile, uploadFiles } = require('@huggingface/hub')
const { at, bytes, refusalOf, run } = require('./common')

run(async () => {
  const first = await uploadFile({ ...at, commitTitle: 'First', file: { path: 'README.md', content: new Blob(['# One\n']) } })

  const proposal = await uploadFiles({
    ...at,
    commitTitle: 'Propose',
    commitDescription: 'For these reasons.',
    isPullRequest: true,
    parentCommit: first.commit.oid,
    files: [
      { path: 'README.md', content: new Blob(['# Proposed\n']) },
      { path: 'picture.png', content: new Blob([bytes(5000, 3)]) },
    ],
  })
  assert.ok(proposal.pullRequestUrl.endsWith('/discussions/1'), proposal.pullRequestUrl)
  const card = revision => downloadFile({ ...at, path: 'README.md', revision, xet: false }).then(blob => blob.text())
  assert.equal(await card('main'), '# One\n')
  assert.equal(await card('refs/pr/1'), '# Proposed\n')

  const change = (title, parentCommit, text) =>
    commit({ ...at, title, parentCommit, operations: [{ operation: 'addOrUpdate', path: 'README.md', content: new Blob([text]) }] })
  await change('Second', first.commit.oid, '# Two\n')
  assert.equal(await refusalOf(change('Stale', first.commit.oid, '# Stale\n')), 412)
  assert.equal(await card('main'), '# Two\n')
  assert.equal(await refusalOf(change('Bad', undefined, '---\nlicense: nobodys\n---\n')), 400)
})
