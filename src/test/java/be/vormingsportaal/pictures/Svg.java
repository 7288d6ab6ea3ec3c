package be.vormingsportaal.pictures;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a picture as text, an element a line, so that a change of it can be read. */
final class Svg {

    private final StringBuilder shapes = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();

    void circle(double x, double y, double radius, String more) {
        add(shapes, "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>", of(x), of(y), of(radius), more(more));
    }

    void rectangle(Rectangle2D area, double corner, String more) {
        String form = "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s/>";
        String width = of(area.getWidth());
        add(shapes, form, of(area.getX()), of(area.getY()), width, of(area.getHeight()), of(corner), more(more));
    }

    /** @param path with numbers that begin at the point that is given */
    void path(double x, double y, String path, String more) {
        add(shapes, "<path transform=\"translate(%s %s)\" d=\"%s\"%s/>", of(x), of(y), path, more(more));
    }

    void path(String path, String more) {
        add(shapes, "<path d=\"%s\"%s/>", path, more(more));
    }

    /** As wide as measured, whichever font draws it. */
    void text(String text, double centre, double baseline, double size) {
        String form =
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>";
        add(texts, form, of(centre), of(baseline), of(size), of(FontWidths.of(text, size)), escaped(text));
    }

    /** @param area what is shown, in the measures of the shapes */
    String document(String title, Rectangle2D area, double scale) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="%s %s %s %s" role="img">
                <title>%s</title>
                <rect x="%3$s" y="%4$s" width="%5$s" height="%6$s" fill="#fff"/>
                <g fill="#fff" stroke="#222" stroke-width="1.5" stroke-linejoin="round">
                %8$s</g>
                <g fill="#222" text-anchor="middle" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">
                %9$s</g>
                </svg>
                """.formatted(
                        of(Math.ceil(area.getWidth() * scale)),
                        of(Math.ceil(area.getHeight() * scale)),
                        of(area.getX()),
                        of(area.getY()),
                        of(area.getWidth()),
                        of(area.getHeight()),
                        escaped(title),
                        shapes,
                        texts);
    }

    static String of(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String more(String attributes) {
        return attributes.isEmpty() ? "" : " " + attributes;
    }

    private static void add(StringBuilder to, String form, Object... values) {
        to.append(form.formatted(values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
