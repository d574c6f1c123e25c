//! How the content comes into the checkout of tag-page, from which the site is built.

use std::fs;
use std::process::Command;

use super::Workflow;

#[test]
fn the_content_takes_the_place_of_ours() {
    let workflow = Workflow::read();
    let scripts = workflow.job("publish").scripts("schedule");
    let [(place, _), (build, _)] = &scripts[..] else {
        panic!("{scripts:?}");
    };
    for (has_static, images) in [(true, 1), (false, 0)] {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for (name, text) in [
            ("content/ours.yaml", "title: Ours"),
            ("static/images/ours.svg", ""),
            (".content/content/tag theirs.yaml", "title: Theirs"),
            (".content/static/images/theirs.svg", ""),
        ] {
            fs::create_dir_all(path(name).parent().unwrap()).unwrap();
            fs::write(path(name), text).unwrap();
        }
        if !has_static {
            fs::remove_dir_all(path(".content/static")).unwrap();
        }
        let mut command = Command::new("bash");
        command.args(["-e", "-c", place]).current_dir(folder.path());
        assert!(command.status().expect("bash is there").success());
        let files = |folder: &str| {
            let entries = fs::read_dir(path(folder)).unwrap();
            let mut names: Vec<_> = entries.map(|it| it.unwrap().file_name()).collect();
            names.sort();
            names
        };
        assert_eq!(files("content"), ["tag theirs.yaml"]);
        let expected = ["ours.svg", "theirs.svg"];
        assert_eq!(files("static/images"), expected[..=images]);
    }
    // What the next script asks for is there.
    let target = build.strip_prefix("make ").expect("a target");
    let makefile = fs::read_to_string("Makefile").unwrap();
    assert!(makefile.contains(&format!("\n{target}: ## ")), "{target}");
}
