package no.heime.privacy.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What a screen reader goes by: the parts of the document in their order, and which lines belong to each (ISO 32000-1, 14.7). */
final class Structure {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final List<PDPage> pages = new ArrayList<>();
    /** Of each page the parts that its marks belong to, in the order of the marks. */
    private final List<COSArray> owners = new ArrayList<>();

    Structure(PDDocument document, String language) {
        this.document = document;
        root.appendKid(whole);
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage(language);
        catalogue.setStructureTreeRoot(root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalogue.setMarkInfo(marked);
    }

    int pages() {
        return pages.size();
    }

    PDPage page() {
        var page = new PDPage(PDRectangle.A4);
        page.setStructParents(pages.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        pages.add(page);
        owners.add(new COSArray());
        return page;
    }

    /** @param role such as {@code H1} or {@code P} */
    PDStructureElement part(String role) {
        var part = new PDStructureElement(role, whole);
        whole.appendKid(part);
        return part;
    }

    /** @return by which number a line of that part is known on its page */
    int mark(PDStructureElement part, int page) {
        var here = owners.get(page);
        int mark = here.size();
        here.add(part.getCOSObject());
        var reference = new PDMarkedContentReference();
        reference.setPage(pages.get(page));
        reference.setMCID(mark);
        part.appendKid(reference);
        return mark;
    }

    void finish() {
        Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
        for (var page = 0; page < owners.size(); page++) {
            parents.put(page, new PDParentTreeValue(owners.get(page)));
        }
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(owners.size());
    }
}
