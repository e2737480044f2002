package jp.shikaku.document.sheet;

import static java.util.Objects.requireNonNull;

/** 券面の保険者: number, name, seat and telephone as they were on the day of issue. */
public record Issuer(String number, String name, String address, String phone) {

    public Issuer {
        requireNonNull(number, "number");
        requireNonNull(name, "name");
        requireNonNull(address, "address");
        requireNonNull(phone, "phone");
    }

    /** 制度名, the first half of the title; the 法別番号 tells it (国保 has none: six digits). */
    public String scheme() {
        if (number.length() == 6) {
            return "国民健康保険";
        }
        return number.startsWith("39") ? "後期高齢者医療" : "健康保険";
    }
}
