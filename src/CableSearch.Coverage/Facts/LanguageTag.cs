using System.Collections.Frozen;

namespace CableSearch.Coverage.Facts;

/// <summary>
/// Parses language tags of the standard BCP 47 and similar ones: <c>pt-BR</c>, <c>pt_PT</c> and <c>por</c> all mean Portuguese.
/// </summary>
internal static class LanguageTag
{
    // ISO 639-1 codes, each with the three-letter codes and older codes of the same language. A few languages get the code of another
    // language, because both are written the same way: cmn (Mandarin) becomes zh (Chinese), and prs (Dari) becomes fa (Persian).
    private const string TwoLetters = """
        aa=aar ab=abk ae=ave af=afr ak=aka am=amh an=arg ar=ara=arb=arz=apc as=asm av=ava ay=aym az=aze=azj ba=bak be=bel bg=bul
        bh=bih bi=bis bm=bam bn=ben bo=bod=tib br=bre bs=bos ca=cat ce=che ch=cha co=cos cr=cre cs=ces=cze cu=chu cv=chv cy=cym=wel
        da=dan de=deu=ger dv=div dz=dzo ee=ewe el=ell=gre en=eng eo=epo es=spa et=est=ekk eu=eus=baq fa=fas=per=pes=prs ff=ful fi=fin
        fj=fij fo=fao fr=fra=fre fy=fry ga=gle gd=gla gl=glg gn=grn=gug gu=guj gv=glv ha=hau he=heb=iw hi=hin ho=hmo hr=hrv=scr ht=hat
        hu=hun hy=hye=arm hz=her ia=ina id=ind=in ie=ile ig=ibo ii=iii ik=ipk io=ido is=isl=ice it=ita iu=iku ja=jpn jv=jav ka=kat=geo
        kg=kon ki=kik kj=kua kk=kaz kl=kal km=khm kn=kan ko=kor kr=kau ks=kas ku=kur=kmr kv=kom kw=cor ky=kir la=lat lb=ltz lg=lug
        li=lim ln=lin lo=lao lt=lit lu=lub lv=lav=lvs mg=mlg mh=mah mi=mri=mao mk=mkd=mac ml=mal mn=mon=khk mr=mar ms=msa=may=zsm
        mt=mlt my=mya=bur na=nau nb=nob nd=nde ne=nep=npi ng=ndo nl=nld=dut nn=nno no=nor nr=nbl nv=nav ny=nya oc=oci oj=oji om=orm
        or=ori os=oss pa=pan pi=pli pl=pol ps=pus pt=por qu=que=quz rm=roh rn=run ro=ron=rum=mo ru=rus rw=kin sa=san sc=srd sd=snd
        se=sme sg=sag si=sin sk=slk=slo sl=slv sm=smo sn=sna so=som sq=sqi=alb=als sr=srp=scc ss=ssw st=sot su=sun sv=swe sw=swa=swh
        ta=tam te=tel tg=tgk th=tha ti=tir tk=tuk tl=tgl tn=tsn to=ton tr=tur ts=tso tt=tat tw=twi ty=tah ug=uig uk=ukr ur=urd
        uz=uzb=uzn ve=ven vi=vie vo=vol wa=wln wo=wol xh=xho yi=yid=ji yo=yor za=zha zh=zho=chi=cmn=yue zu=zul
        """;

    // ISO 639-2 codes of languages that have no two-letter code.
    private const string ThreeLetters = """
        ace ach ada ady afh ain akk ale alt ang anp arc arn arp arw ast awa bal ban bas bej bem bho bik bin bla bra bua bug byn
        cad car ceb chb chg chk chm chn cho chp chr chy ckb cnr cop crh csb dak dar del den dgr din doi dsb dua dum dyu efi egy eka
        elx enm ewo fan fat fil fon frm fro frr frs fur gaa gay gba gez gil gmh goh gon gor got grb grc gsw gwi hai haw hil hit hmn
        hsb hup iba ilo inh jbo jpr jrb kaa kab kac kam kaw kbd kha kho kmb kok kos kpe krc krl kru kum kut lad lah lam lez lol loz
        lua lui lun luo lus mad mag mai mak man mas mdf mdr men mga mic min mnc mni moh mos mus mwl mwr myv nap nds new nia niu nog
        non nqo nso nwc nym nyn nyo nzi osa ota pag pal pam pap pau peo phn pon pro raj rap rar rom rup sad sah sam sas sat scn
        sco sel sga shn sid sma smj smn sms snk sog srn srr suk sus sux syc syr tem ter tet tig tiv tkl tlh tli tmh tog tpi tsi tum
        tvl tyv udm uga umb vai vot wal war was xal yao yap zap zbl zen zgh zun zza
        """;

    private static readonly FrozenDictionary<string, string> Codes = TwoLetters.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(item => item.Split('=')).SelectMany(codes => codes.Select(code => (Code: code, Means: codes[0])))
        .Concat(ThreeLetters.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(code => (Code: code, Means: code)))
        .ToFrozenDictionary(c => c.Code, c => c.Means, StringComparer.OrdinalIgnoreCase);

    /// <summary>The shortest code of the language, in lower case; null if the tag names no language, as <c>und</c> does.</summary>
    public static string? Parse(string? written) => Codes.GetValueOrDefault((written ?? "").Trim().Split(['-', '_', '.', '@'], 2)[0]);
}
