/**
 * Places that share a name with a unit but lie elsewhere, by the code they are filed under: Donetsk in Rostov region,
 * Sremska Mitrovica in Vojvodina. Under that code the phrase names the other place; a longer unit name still wins.
 */
export const homonyms: Readonly<Record<string, readonly string[]>> = {
  RUS: ['Donetsk', 'Krym'],
  SRB: ['Sremska Mitrovica'],
  ARM: ['Martuni'],
  CUB: ['Guantánamo province', 'Guantánamo city', 'city of Guantánamo'],
  ESP: ['Campo de Gibraltar', 'Strait of Gibraltar'],
  ISR: ['Bethlehem of Galilee'],
  CHN: ['Taiwan Strait'],
  TWN: ['Taiwan Strait'],
};
