package jp.shikaku.document.pdf;

import static java.util.Objects.requireNonNullElse;

import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Ratio;
import jp.shikaku.document.sheet.Recipient;

/**
 * 試し刷りの本人: whose documents are tried.
 *
 * @param ratio null under 70
 */
public record Printee(Holder holder, Recipient to, Ratio ratio) {

    /** As the register writes it; "" = nothing. */
    public String text(PersonText what) {
        return switch (what) {
            case NAME -> holder.name();
            case KANA -> requireNonNullElse(holder.kana(), "");
            case INSURED_PERSON -> requireNonNullElse(holder.insuredPersonName(), "");
            case ADDRESS -> to.address();
            case OTHER -> holder.id().toString();
        };
    }

    /** The same person, written otherwise there. */
    public Printee with(PersonText what, String text) {
        Recipient other = new Recipient(
                what == PersonText.NAME ? text : to.name(),
                to.postalCode(),
                what == PersonText.ADDRESS ? text : to.address(),
                to.employerCode());
        return new Printee(
                new Holder(
                        what == PersonText.NAME ? text : holder.name(),
                        what == PersonText.KANA ? text : holder.kana(),
                        holder.birthDate(),
                        holder.sex(),
                        holder.sexOnBack(),
                        holder.id(),
                        holder.acquiredOn(),
                        holder.relation(),
                        what == PersonText.INSURED_PERSON ? text : holder.insuredPersonName()),
                other,
                ratio);
    }
}
