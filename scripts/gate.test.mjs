import { BlockList } from 'node:net'
import { describe, expect, test } from 'vitest'
import { believe, refusalFor } from './gate.mjs'

const status = (url, headers = {}) => refusalFor({ url, headers })?.status

describe('the gate', () => {
  test('lets an ordinary request pass', () => {
    expect(status('/en/surveys/eoa_parent?a=1', { 'content-length': '300' })).toBeUndefined()
  })

  test.each([
    ['http://other.example/', 400],
    ['*', 400],
    ['other.example:443', 400],
    [`/${'a'.repeat(8192)}`, 414],
    ['/_next/image?url=x', 404],
    ['/_next/image', 404],
    ['//_next//image/', 404],
    ['/%5fnext/%69mage?x', 404],
  ])('refuses %.30s with %i', (url, expected) => {
    expect(status(url)).toBe(expected)
  })

  test('refuses a body of more than 256 KiB', () => {
    expect(status('/', { 'content-length': String(256 * 1024) })).toBeUndefined()
    expect(status('/', { 'content-length': String(256 * 1024 + 1) })).toBe(413)
  })

  test('refuses to change protocols', () => {
    expect(status('/', { upgrade: 'websocket' })).toBe(400)
  })
})

describe('what the gate believes', () => {
  const proxies = new BlockList()
  proxies.addSubnet('10.0.0.0', 8, 'ipv4')
  const after = (remoteAddress, headers) => {
    believe({ headers, socket: { remoteAddress } }, proxies)
    return headers
  }

  test('drops headers that only our own code may set', () => {
    const headers = after('192.0.2.1', {
      host: 'heard.example',
      'x-nonce': 'a',
      'content-security-policy': 'b',
      'x-middleware-subrequest': 'c',
      'x-nextjs-data': '1',
      'x-invoke-path': '/staff',
      'next-action': 'd',
      rsc: '1',
      'next-router-state-tree': 'e',
      'x-forwarded-host': 'evil.example',
    })
    expect(headers).toEqual({
      host: 'heard.example',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-proto': 'http',
    })
  })

  test('a stranger cannot say who they are', () => {
    expect(after('::ffff:192.0.2.1', { 'x-forwarded-for': '198.51.100.7' })['x-forwarded-for']).toBe(
      '192.0.2.1',
    )
  })

  test('a trusted proxy says who asks, and only the nearest stranger counts', () => {
    const headers = after('::ffff:10.0.0.4', {
      'x-forwarded-for': '203.0.113.9, 198.51.100.7, 10.0.0.9',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'heard.example',
    })
    expect(headers['x-forwarded-for']).toBe('198.51.100.7')
    expect(headers['x-forwarded-proto']).toBe('https')
    expect(headers['x-forwarded-host']).toBe('heard.example')
  })

  test('nonsense from a proxy falls back to the proxy', () => {
    expect(after('10.0.0.4', { 'x-forwarded-for': 'unknown' })['x-forwarded-for']).toBe('10.0.0.4')
  })
})
