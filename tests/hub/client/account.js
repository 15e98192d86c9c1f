// Who am I; a repository made; branches.
'use strict'

const assert = require('node:assert/strict')
const { createBranch, createRepo, deleteBranch, listFiles, modelInfo, repoExists, whoAmI } = require('@huggingface/hub')
const { accessToken, at, collect, hubUrl, refusalOf, repo, run } = require('./common')

run(async () => {
  const me = await whoAmI({ hubUrl, accessToken })
  assert.equal(me.type, 'user')
  assert.equal(me.name, 'ada')
  assert.equal(me.auth.accessToken.role, 'write')
  assert.deepEqual(me.orgs.map(org => org.name), ['acme'])
  assert.equal(await refusalOf(whoAmI({ hubUrl, accessToken: 'hf_nobody' })), 401)

  assert.equal(await repoExists(at), false)
  const made = await createRepo({ ...at, visibility: 'public', license: 'mit' })
  assert.equal(made.repoUrl, `${hubUrl}/${repo.name}`)
  assert.equal(await repoExists(at), true)
  assert.equal(await refusalOf(createRepo(at)), 409)
  const files = await collect(listFiles(at))
  assert.deepEqual(files.map(file => file.path), ['.gitattributes', 'README.md'])
  assert.equal(files[0].size, 1519)
  const info = await modelInfo({ hubUrl, accessToken, name: repo.name, additionalFields: ['sha', 'tags', 'cardData'] })
  assert.match(info.sha, /^[0-9a-f]{40}$/)
  assert.equal(info.cardData.license, 'mit')

  await createBranch({ ...at, branch: 'try/this' })
  assert.equal(await refusalOf(createBranch({ ...at, branch: 'try/this' })), 409)
  await createBranch({ ...at, branch: 'try/this', overwrite: true })
  await createBranch({ ...at, branch: 'empty', empty: true })
  assert.deepEqual(await collect(listFiles({ ...at, revision: 'empty' })), [])
  await deleteBranch({ ...at, branch: 'try/this' })
  assert.equal(await refusalOf(deleteBranch({ ...at, branch: 'try/this' })), 404)
  assert.equal(await refusalOf(deleteBranch({ ...at, branch: 'main' })), 403)
})
