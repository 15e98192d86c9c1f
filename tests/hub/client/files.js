// A card and a file of 12 MB go up, are listed, come down again byte for byte, and one is deleted.
// Xet is left out here, and offered by the client in proposals.js.
'use strict'

const assert = require('node:assert/strict')
const { deleteFile, downloadFile, fileExists, listCommits, listFiles, pathsInfo, uploadFiles } = require('@huggingface/hub')
const { at, bytes, collect, run } = require('./common')

run(async () => {
  const card = '---\nlicense: mit\ntags:\n- größer\n---\n# Card\n'
  const large = bytes(12 * 1024 * 1024 + 17, 7)

  const done = await uploadFiles({
    ...at,
    commitTitle: 'A card and its weights',
    useXet: false,
    files: [
      { path: 'README.md', content: new Blob([card]) },
      { path: 'weights/model.safetensors', content: new Blob([large]) },
      { path: 'notes/über uns.txt', content: new Blob(['notes']) },
    ],
  })
  assert.match(done.commit.oid, /^[0-9a-f]{40}$/)

  const files = await collect(listFiles({ ...at, recursive: true }))
  const weights = files.find(file => file.path === 'weights/model.safetensors')
  assert.equal(weights.size, large.length)
  assert.equal(weights.lfs.size, large.length)
  assert.ok(files.some(file => file.path === 'notes/über uns.txt' && !file.lfs))
  assert.ok(files.some(file => file.path === 'weights' && file.type === 'directory'))

  const text = await downloadFile({ ...at, path: 'README.md', xet: false })
  assert.equal(await text.text(), card)
  const blob = await downloadFile({ ...at, path: 'weights/model.safetensors', xet: false })
  assert.equal(blob.size, large.length)
  assert.ok(Buffer.from(await blob.arrayBuffer()).equals(Buffer.from(large)), 'the large file differs')
  const pointer = await downloadFile({ ...at, path: 'weights/model.safetensors', raw: true, xet: false })
  assert.match(await pointer.text(), /^version https:\/\/git-lfs/)
  assert.equal(await downloadFile({ ...at, path: 'nothing.txt' }), null)

  const [info] = await pathsInfo({ ...at, paths: ['README.md', 'nothing.txt'], expand: true })
  assert.equal(info.lastCommit.id, done.commit.oid)

  // The same large file again needs no second upload.
  await uploadFiles({ ...at, useXet: false, commitTitle: 'Again', files: [{ path: 'copy.safetensors', content: new Blob([large]) }] })

  await deleteFile({ ...at, path: 'weights/model.safetensors', commitTitle: 'Without weights' })
  assert.equal(await fileExists({ ...at, path: 'weights/model.safetensors' }), false)
  const titles = (await collect(listCommits(at))).map(commit => commit.title)
  assert.deepEqual(titles.slice(0, 3), ['Without weights', 'Again', 'A card and its weights'])
})
