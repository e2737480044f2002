package jp.shikaku.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Sends the nonce of a page with each of its forms. With a content security policy PrimeFaces refuses a form that comes
 * back without it; its own script adds it, which a browser without script, or a page without that script, does not.
 */
public class NonceInForms extends ViewHandlerWrapper {

    public NonceInForms(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Called within each form that is posted. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        if (!context.getPartialViewContext().isAjaxRequest()) {
            ResponseWriter out = context.getResponseWriter();
            out.startElement("input", null);
            out.writeAttribute("type", "hidden", null);
            out.writeAttribute("name", "primefaces.nonce", null);
            out.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
            out.endElement("input");
        }
        super.writeState(context);
    }
}
