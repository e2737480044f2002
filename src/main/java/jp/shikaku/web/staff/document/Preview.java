package jp.shikaku.web.staff.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import jp.shikaku.common.NotFound;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.PrintFile;
import jp.shikaku.document.pdf.Form;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** 見た目: the first page of a document as a picture. */
@WebServlet("/staff/document/preview.png")
public class Preview extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int DOTS_PER_INCH = 110;

    @Inject
    transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        try (PrintFile file = documents.print(number == null ? "" : number, Form.A4);
                var pdf = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
            response.setContentType("image/png");
            ImageIO.write(page, "png", response.getOutputStream());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
