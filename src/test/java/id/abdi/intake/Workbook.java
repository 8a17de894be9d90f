package id.abdi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks for tests, honest and hostile ones, part by part. */
final class Workbook {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook whose one sheet has these rows, as XML of {@code sheetData}. */
    static Workbook of(String rows) {
        Workbook workbook = new Workbook();
        workbook.part("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/styles.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                </Types>""");
        workbook.part("_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>""".formatted(RELATIONS));
        workbook.part("xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(NAMESPACE, RELATIONS));
        workbook.part("xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="r2" Type="%1$s/styles" Target="styles.xml"/>
                </Relationships>""".formatted(RELATIONS));
        workbook.part("xl/styles.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy"/></numFmts>
                <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>""".formatted(NAMESPACE));
        workbook.part("xl/worksheets/sheet1.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>""".formatted(NAMESPACE, rows));
        return workbook;
    }

    /** The XML of a row whose cells are XML, or texts where they do not begin with {@code <}. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = (char) ('A' + i) + String.valueOf(number);
            if (cells[i].startsWith("<")) {
                row.append(cells[i].replaceFirst("<c", "<c r=\"" + at + "\""));
            } else if (!cells[i].isEmpty()) {
                row.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, cells[i]));
            }
        }
        return row.append("</row>").toString();
    }

    static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    /** @param style 1 for a built-in date format, 2 for one of the workbook's own */
    static String date(int style, String serial) {
        return "<c s=\"" + style + "\"><v>" + serial + "</v></c>";
    }

    Workbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Workbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Workbook without(String name) {
        parts.remove(name);
        return this;
    }

    HandedFile file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new HandedFile("data.xlsx", bytes.toByteArray());
    }
}
