// Reads YAML as the hub does. One JSON string a line in, one line out for each: {"parses": true, "tree": …} or
// {"parses": false}. What JSON cannot hold: numbers as their names, half characters as `?`, and a collection inside
// itself as an empty one.
'use strict'

const yaml = require('js-yaml')
const lines = require('readline').createInterface({ input: process.stdin })

const whole = text => text.replace(/\p{Surrogate}/gu, '?')

function plain (value, outer) {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'string') return whole(value)
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null
  if (outer.includes(value)) return Array.isArray(value) ? [] : {}
  const inner = outer.concat([value])
  if (Array.isArray(value)) return value.map(item => plain(item, inner))
  const result = Object.create(null)
  for (const [key, item] of Object.entries(value)) result[whole(key)] = plain(item, inner)
  return result
}

lines.on('line', line => {
  let answer = { parses: false }
  try {
    answer = { parses: true, tree: plain(yaml.load(JSON.parse(line), { schema: yaml.CORE_SCHEMA }), []) }
  } catch (error) {
  }
  console.log(JSON.stringify(answer))
})
