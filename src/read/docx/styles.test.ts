import { describe, expect, it } from 'vitest';
import { emptyStyles, readStyles } from './styles.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('readStyles', () => {
  it('lets a style override what it is based on', () => {
    const styles = read(
      '<w:style w:styleId="A"><w:rPr><w:vanish/><w:sz w:val="40"/></w:rPr></w:style>' +
        '<w:style w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>',
    );
    expect(styles.resolve('B').format).toMatchObject({ vanish: false, size: 20 });
  });

  it('bears styles that are based on each other', () => {
    const styles = read(
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr></w:style>',
    );
    expect(styles.resolve('A').format.bold).toBe(true);
  });

  it('knows headings by name, by outline level and through inheritance', () => {
    const styles = read(
      '<w:style w:styleId="1"><w:name w:val="Заголовок 1"/></w:style>' +
        '<w:style w:styleId="Own"><w:name w:val="Big"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
        '<w:style w:styleId="Child"><w:basedOn w:val="Own"/></w:style>' +
        '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>',
    );
    expect(['1', 'Own', 'Child', 'T'].map((id) => styles.resolve(id).heading)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('reads the defaults of the document', () => {
    const styles = read(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>',
    );
    expect(styles).toMatchObject({ defaults: { size: 11 }, defaultParagraph: 'Normal' });
  });
});

describe('emptyStyles', () => {
  it('still knows the usual ids of headings', () => {
    expect(emptyStyles().resolve('Heading2').heading).toBe(true);
    expect(emptyStyles().resolve('Normal').heading).toBe(false);
  });
});

function read(inner: string) {
  return readStyles(new TextEncoder().encode(`<w:styles ${W}>${inner}</w:styles>`));
}
