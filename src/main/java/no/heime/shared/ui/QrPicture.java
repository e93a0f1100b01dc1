package no.heime.shared.ui;

import com.vaadin.flow.component.html.Image;
import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An address to read with the camera of a phone: from paper, or from somebody else's screen. */
public final class QrPicture extends Image {

    /** Quiet room around it that a camera needs, in squares. */
    private static final int ROOM = 4;

    public QrPicture(String address, String about) {
        addClassName("qr");
        setSrc("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(address).getBytes(StandardCharsets.UTF_8)));
        setAlt(Say.text("shared.share.qr.alt", about));
    }

    /** Dark on white in every theme: cameras expect it so. */
    public static String svg(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * ROOM;
        StringBuilder squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append('M')
                            .append(x + ROOM)
                            .append(',')
                            .append(y + ROOM)
                            .append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>""".formatted(size, squares);
    }
}
