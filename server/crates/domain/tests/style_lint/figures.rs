//! Numbers, percentages, dates, times and ranges.
use super::{clean, found};
use domain::style::lint::Rule;

#[test]
fn numbers_follow_the_editorial_manual() {
    found("In all, 8 States replied.", Rule::NumberInFigures, "8 States");
    found("In all, twelve States replied.", Rule::NumberInWords, "twelve States");
    found("They met. 15 States replied.", Rule::NumberAtStart, "15 States");
    found("In all, 12500 persons replied.", Rule::NumberGrouping, "12500");
    clean("In all, eight States and 12 others replied, 1,417 in 2011.");
    clean(
        "See article 2, paragraph 1, articles 1, 55 and 56, general comment No. 3 (1990) and Durban +10.",
    );
    clean("Recommendation 6/4 of 5 May was adopted on agenda item 3 in resolution 2625 (XXV).");
    clean(
        "There were 14 experts, 3 observers and a child 5 years old; 2 million children; the twenty-first century.",
    );
    clean("Twelve States replied (para. 5). One hundred and ten more did.");
}

#[test]
fn percentages_are_figures_with_per_cent() {
    found("It rose by 5 percent.", Rule::PerCent, "5 percent");
    found("It rose by 5%.", Rule::PerCent, "5%");
    found("It rose by five per cent.", Rule::PerCent, "five per cent");
    clean("It rose by 5 per cent; the percentage was 12.5 per cent.");
}

#[test]
fn dates_have_one_form() {
    for wrong in
        ["September 1, 2011", "1st September", "1 Sept", "1/9/2011", "01.09.2011", "2011-09-01"]
    {
        found(&format!("It was sent on {wrong} to all."), Rule::DateFormat, wrong);
    }
    clean("It was sent on 1 September 2011, by October 2011, in May 2012 and in E/C.12/1997/8.");
}

#[test]
fn times_have_one_form() {
    found("It met at 10am in Geneva.", Rule::TimeFormat, "10am");
    found("It met at 10:30 a.m. in Geneva.", Rule::TimeFormat, "10:30");
    found("It met at 14:30 in Geneva.", Rule::TimeFormat, "14:30");
    found("It met at 10 a.m in Geneva.", Rule::TimeFormat, "10 a.m");
    found("It met at 10 am in Geneva.", Rule::TimeFormat, "10 am");
    clean("It met from 11.30 a.m. to 1 p.m. and from 3 to 6 p.m.");
}

#[test]
fn ranges_have_an_en_dash() {
    found("The period 2010-2014 was long.", Rule::RangeHyphen, "2010-2014");
    clean("The period 2010–2014 and the post-2015 agenda were discussed.");
}
