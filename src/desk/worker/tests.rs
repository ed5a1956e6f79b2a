//! Work beside the window: it ends, stops and fails in words.

use std::time::{Duration, Instant};

use super::*;
use crate::desk::examples;

fn reference() -> Reference {
    Reference::for_tests().clone()
}

fn making() -> Box<Making> {
    let name = "france-brazil-bank-records";
    Box::new(Making {
        request: examples::example(&reference(), name).unwrap(),
        today: "2026-11-22".parse().unwrap(),
        language: Language::Fr,
        force: true,
        carry: true,
        received: None,
        logo: None,
    })
}

fn result(running: &mut Running) -> Result<Done, DeskError> {
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(120) {
        if let Stage::Finished(result) = running.stage() {
            return result;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("the job does not end");
}

#[test]
fn what_a_job_makes_is_what_the_desk_makes() {
    let making = making();
    let mut running = Running::start(
        reference(),
        Job::Letter(making.clone(), Format::Docx),
        || (),
    );
    let Ok(Done::Made(bytes)) = result(&mut running) else {
        panic!("no letter");
    };
    let choices = making.choices().unwrap();
    let same = produce(
        &reference(),
        &making.request,
        Language::Fr,
        Format::Docx,
        making.today,
        choices,
    );
    assert_eq!(bytes, same.unwrap().bytes);
}

#[test]
fn a_file_that_is_not_there_is_told_and_not_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    let job = Job::Open {
        path: folder.path().join("none.rogatory.json"),
        today: making().today,
    };
    let mut running = Running::start(reference(), job, || ());
    assert!(matches!(result(&mut running), Err(DeskError::Store(_))));
}

#[test]
fn a_package_tells_how_far_it_is_and_stops_when_it_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut making = making();
    // Annexes of the example are no files of this machine.
    for annex in &mut making.request.annexes {
        annex.file = None;
    }
    let mut steps = Vec::new();
    let job = Job::Package(making, folder.path().to_owned());
    let given_up = carry_out(&reference(), &job, &mut |done, all| {
        steps.push((done, all));
        done < 1
    });
    assert!(matches!(given_up, Err(DeskError::GivenUp)));
    let (_, all) = steps[0];
    assert!(all > 2);
    assert_eq!(steps, [(0, all), (1, all)]);
}

#[test]
fn a_fault_of_the_program_ends_the_job_alone() {
    let fault = guarded::<Done>(|| panic!("a secret name"));
    assert!(matches!(fault, Err(DeskError::Fault)));
    assert!(!DeskError::Fault.to_string().contains("secret"));
    // Neither does the window wait for a thread that is gone.
    let (tell, news) = channel();
    let mut running = Running {
        news,
        given_up: Arc::default(),
        progress: None,
    };
    drop(tell);
    assert!(matches!(
        running.stage(),
        Stage::Finished(Err(DeskError::Fault))
    ));
}
