/** A part of the workbook whose content cannot be what Excel writes: no well-formed XML, an address that does not exist, a text missing. */
export class BrokenPart extends Error {}
