package be.vormingsportaal.pictures;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A text, and where it stands in a picture.
 *
 * @param owner id of the element that it belongs to
 * @param lines as they are broken
 * @param size of the letters
 * @param centre where the middle of each line is, from the left
 * @param top where the first line begins, from above
 */
public record PictureText(String owner, List<String> lines, double size, double centre, double top) {

    private static final double LINE_HEIGHT = 1.15;

    /** Where the letters of a line stand, as a part of its size. */
    private static final double BASELINE = 0.9;

    /** Which part of the room the text fills when it is smaller. */
    enum Place {
        TOP(0),
        MIDDLE(0.5),
        BOTTOM(1);

        private final double share;

        Place(double share) {
            this.share = share;
        }
    }

    static PictureText in(Rectangle2D room, Place place, String owner, String text, double size) {
        List<String> lines = FontWidths.lines(text, size, room.getWidth());
        double left = room.getHeight() - lines.size() * size * LINE_HEIGHT;
        return new PictureText(owner, lines, size, room.getCenterX(), room.getY() + left * place.share);
    }

    /** What the letters cover. */
    public Rectangle2D box() {
        double width = lines.stream()
                .mapToDouble(line -> FontWidths.of(line, size))
                .max()
                .orElse(0);
        return new Rectangle2D.Double(centre - width / 2, top, width, lines.size() * size * LINE_HEIGHT);
    }

    void draw(Svg svg) {
        for (int i = 0; i < lines.size(); i++) {
            svg.text(lines.get(i), centre, top + (i * LINE_HEIGHT + BASELINE) * size, size);
        }
    }
}
