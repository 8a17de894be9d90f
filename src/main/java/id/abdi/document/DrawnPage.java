package id.abdi.document;

import id.abdi.document.Drawing.Anchor;
import id.abdi.document.Drawing.Capsule;
import id.abdi.document.Drawing.Line;
import id.abdi.document.Drawing.Mark;
import id.abdi.document.Drawing.Outline;
import id.abdi.document.Drawing.Point;
import id.abdi.document.Drawing.Text;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Puts a {@link Drawing} on a page of its own size: lines as lines and words as words, so that they can be found and copied. */
final class DrawnPage {
    /** How far a control point lies from the corner of a quarter circle, as part of its radius. */
    private static final float ROUND = 0.5523f;

    private static final Color SHADE = new Color(235, 235, 235);

    private final PDPageContentStream content;
    private final Map<Letters, PDFont> fonts;
    private final float height;

    private DrawnPage(PDPageContentStream content, Map<Letters, PDFont> fonts, float height) {
        this.content = content;
        this.fonts = fonts;
        this.height = height;
    }

    static void add(PDDocument document, Map<Letters, PDFont> fonts, Drawing drawing) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setLineWidth(0.7f);
            DrawnPage drawn = new DrawnPage(content, fonts, (float) drawing.height());
            for (Mark mark : drawing.marks()) {
                drawn.draw(mark);
            }
        }
    }

    private void draw(Mark mark) throws IOException {
        switch (mark) {
            case Line line -> line(line);
            case Outline outline -> outline(outline);
            case Capsule capsule -> capsule(capsule);
            case Text text -> text(text);
        }
    }

    private void line(Line line) throws IOException {
        path(line.points());
        content.stroke();
        if (line.arrow()) {
            path(line.head());
            content.closePath();
            content.fill();
        }
    }

    private void outline(Outline outline) throws IOException {
        path(outline.corners());
        content.closePath();
        if (outline.shaded()) {
            content.setNonStrokingColor(SHADE);
            content.fillAndStroke();
            content.setNonStrokingColor(Color.BLACK);
        } else {
            content.stroke();
        }
    }

    private void capsule(Capsule shape) throws IOException {
        float radius = (float) shape.height() / 2;
        float left = (float) shape.x() + radius;
        float right = (float) (shape.x() + shape.width()) - radius;
        float top = height - (float) shape.y();
        float bottom = top - (float) shape.height();
        float middle = bottom + radius;
        float handle = radius * ROUND;
        content.moveTo(left, top);
        content.lineTo(right, top);
        content.curveTo(right + handle, top, right + radius, middle + handle, right + radius, middle);
        content.curveTo(right + radius, middle - handle, right + handle, bottom, right, bottom);
        content.lineTo(left, bottom);
        content.curveTo(left - handle, bottom, left - radius, middle - handle, left - radius, middle);
        content.curveTo(left - radius, middle + handle, left - handle, top, left, top);
        content.closePath();
        content.stroke();
    }

    private void text(Text text) throws IOException {
        String words = text.letters().drawable(text.words());
        double width = text.anchor() == Anchor.MIDDLE ? text.letters().width(words, text.size()) : 0;
        PDFont font = fonts.get(text.letters());
        if (font == null) {
            throw new IllegalStateException("a font that the document does not have");
        }
        content.beginText();
        content.setFont(font, (float) text.size());
        content.newLineAtOffset(
                (float) (text.at().x() - width / 2), height - (float) text.at().y());
        content.showText(words);
        content.endText();
    }

    private void path(List<Point> points) throws IOException {
        content.moveTo(
                (float) points.getFirst().x(),
                height - (float) points.getFirst().y());
        for (Point point : points.subList(1, points.size())) {
            content.lineTo((float) point.x(), height - (float) point.y());
        }
    }
}
