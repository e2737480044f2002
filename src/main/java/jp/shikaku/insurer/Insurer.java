package jp.shikaku.insurer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** 保険者. Its face on paper and its dated document policies. */
@Entity
@Table(name = "insurer")
public class Insurer {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private InsurerKind kind;

    private String name;

    @Column(name = "postal_code")
    private String postalCode;

    private String address;

    private String phone;

    @OneToMany(fetch = FetchType.LAZY)
    @JoinColumn(name = "insurer", insertable = false, updatable = false)
    private List<DatedPolicy> policies;

    protected Insurer() {}

    public Insurer(
            InsurerNumber number, InsurerKind kind, String name, String postalCode, String address, String phone) {
        this.number = number.value();
        this.kind = kind;
        this.name = name;
        this.postalCode = postalCode;
        this.address = address;
        this.phone = phone;
    }

    public InsurerNumber number() {
        return new InsurerNumber(number);
    }

    public InsurerKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public PolicyHistory policies() {
        return new PolicyHistory(policies.stream().map(DatedPolicy::entry).toList());
    }

    /** 交付方針 in force on the day. */
    public DocumentPolicy policyOn(LocalDate day) {
        return policies().on(day);
    }
}
