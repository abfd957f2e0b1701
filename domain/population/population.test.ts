import { describe, expect, it } from 'vitest'
import { options } from '../../testing/surveys'
import { readTable } from './population'

const places = options('north', 'south', 'west')
const read = (...lines: string[]) =>
  readTable(
    lines.map((line) => line.split(';')),
    places,
  )

describe('a table of a population', () => {
  it('is read by value or by name, with or without a heading', () => {
    expect(read('District;Number', 'North;1,204', 'south;80')).toEqual({ people: { north: 1204, south: 80 } })
    expect(read('north;0', 'west;7')).toEqual({ people: { north: 0, west: 7 } })
  })

  it('leaves out what the source does not publish, and does not take it for nobody', () => {
    expect(read('north;10', 'south;c', 'west;3')).toEqual({ people: { north: 10, west: 3 } })
  })

  it.each([
    [['north;10', 'nord;3'], 'Line 2: “nord” is not one of ours. Use NORTH, SOUTH, WEST.'],
    [['north;10', 'north;3'], 'Line 2: NORTH stands here twice.'],
    [['north;ten', 'south;3'], 'Line 1: “ten” is not a whole number.'],
    [['north;-1', 'south;3'], 'Line 1: “-1” is not a whole number.'],
    [['north;1;2', 'south;3'], 'Line 1: a line has two columns: the value and the number.'],
    [['north;1'], 'A table needs numbers for at least two values.'],
  ])('with a fault is not taken at all: %j', (lines, problem) => {
    expect(read(...lines)).toEqual({ problems: [problem] })
  })

  it('names the fault of every line', () => {
    expect(read('a;1', 'b;2')).toMatchObject({ problems: { length: 2 } })
  })
})
