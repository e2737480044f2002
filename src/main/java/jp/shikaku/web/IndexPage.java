package jp.shikaku.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The bare address: leads to where the caller's work begins. */
@Named("indexPage")
@RequestScoped
public class IndexPage {

    @Inject
    SignedIn signedIn;

    public String go() {
        return signedIn.getHome() + "?faces-redirect=true";
    }
}
