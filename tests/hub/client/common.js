// What every script here starts from: where the hub is and who asks, told by the environment, never by arguments.
'use strict'

const assert = require('node:assert/strict')

const hubUrl = process.env.CARD_HUB
const accessToken = process.env.CARD_HUB_TOKEN
const repo = { type: 'model', name: process.env.CARD_HUB_REPO }
const at = { hubUrl, accessToken, repo }

assert.ok(hubUrl && accessToken && process.env.CARD_HUB_REPO, 'CARD_HUB, CARD_HUB_TOKEN and CARD_HUB_REPO are needed')

/// So many bytes, none like its neighbour.
function bytes (count, seed) {
  const made = new Uint8Array(count)
  for (let i = 0, state = seed; i < count; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    made[i] = state >>> 16
  }
  return made
}

async function collect (generator) {
  const items = []
  for await (const item of generator) items.push(item)
  return items
}

/// The status the hub refuses with.
async function refusalOf (promise) {
  try {
    await promise
  } catch (error) {
    return error.statusCode
  }
  return undefined
}

/// Runs the script; what it throws ends the process with a failure.
function run (script) {
  script().catch(error => {
    console.error(error)
    process.exitCode = 1
  })
}

module.exports = { hubUrl, accessToken, repo, at, bytes, collect, refusalOf, run }
