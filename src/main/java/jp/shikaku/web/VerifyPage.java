package jp.shikaku.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.document.Checked;
import jp.shikaku.document.VerificationService;

/** 資格確認書の確認, for everybody. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {

    @Inject
    VerificationService verification;

    private String code;
    private Checked result;

    public void verify() {
        result = verification.check(code);
    }

    public Checked getResult() {
        return result;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
