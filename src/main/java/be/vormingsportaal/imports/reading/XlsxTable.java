package be.vormingsportaal.imports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the first sheet of a workbook that is not empty. Sheets that its owner hid are not read. */
final class XlsxTable {

    /** So many sheets may be empty before the table: nobody hides the table behind so many. */
    private static final int MOST_SHEETS = 20;

    private XlsxTable() {}

    static TableRows read(byte[] bytes, int maxRows, long maxUnpacked) throws FileRefusedException {
        try (XlsxParts parts = XlsxParts.open(bytes, maxUnpacked)) {
            String workbook = target(parts, "", "/officeDocument");
            if (workbook == null || !parts.has(workbook)) {
                throw new FileRefusedException(FileProblem.NOT_A_TABLE);
            }
            String strings = target(parts, workbook, "/sharedStrings");
            SharedStrings texts = strings == null || !parts.has(strings)
                    ? SharedStrings.none()
                    : parts.read(strings, SharedStrings::read);
            TableRows rows = new TableRows(maxRows);
            for (String sheet : sheets(parts, workbook)) {
                rows = parts.read(sheet, xml -> SheetRows.read(xml, texts, maxRows));
                if (!rows.isEmpty()) {
                    break;
                }
            }
            return rows;
        } catch (IOException damaged) {
            throw new FileRefusedException(FileProblem.DAMAGED);
        }
    }

    /** The parts of the sheets, in the order in which they are shown. */
    private static List<String> sheets(XlsxParts parts, String workbook) throws IOException, FileRefusedException {
        Map<String, Relation> relations = relations(parts, workbook);
        return parts.read(workbook, XlsxTable::shownSheets).stream()
                .map(relations::get)
                .filter(relation -> relation != null && relation.type().endsWith("/worksheet"))
                .map(relation -> resolve(workbook, relation.target()))
                .limit(MOST_SHEETS)
                .toList();
    }

    /** Ids of relations. */
    private static List<String> shownSheets(XMLStreamReader xml) throws XMLStreamException {
        List<String> shown = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")
                    && !String.valueOf(xml.getAttributeValue(null, "state"))
                            .toLowerCase(Locale.ROOT)
                            .endsWith("hidden")) {
                IntStream.range(0, xml.getAttributeCount())
                        .filter(i -> xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null)
                        .mapToObj(xml::getAttributeValue)
                        .forEach(shown::add);
            }
        }
        return shown;
    }

    private record Relation(String type, String target) {}

    /** The part to which another one, or the whole archive, is related in this way; null when there is none. */
    private static String target(XlsxParts parts, String of, String type) throws IOException, FileRefusedException {
        return relations(parts, of).values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(relation -> resolve(of, relation.target()))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Relation> relations(XlsxParts parts, String of)
            throws IOException, FileRefusedException {
        int name = of.lastIndexOf('/') + 1;
        String relations = of.substring(0, name) + "_rels/" + of.substring(name) + ".rels";
        return parts.has(relations) ? parts.read(relations, XlsxTable::relations) : Map.of();
    }

    private static Map<String, Relation> relations(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                relations.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        new Relation(
                                String.valueOf(xml.getAttributeValue(null, "Type")),
                                String.valueOf(xml.getAttributeValue(null, "Target"))));
            }
        }
        return relations;
    }

    /** A name in the archive, seen from another part of it. */
    private static String resolve(String of, String target) {
        String name = target.replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : of.substring(0, of.lastIndexOf('/') + 1) + name;
    }
}
